import { createHmac } from 'node:crypto';
import type { IncomingHttpHeaders } from 'node:http';
import { text } from 'node:stream/consumers';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { noticeEvents } from '../../profile/notice-events.ts';
import type { Office } from '../accounts/office.ts';
import { kinds, makeDatabase } from '../database/testing/databases.ts';
import { reportNode } from '../delivery/report-node.ts';
import { createDoor } from '../probe/guard/door.ts';
import { lookup } from '../probe/guard/lookup.ts';
import { limits } from '../probe/limits.ts';
import { loopback, shared } from '../probe/testing/policies.ts';
import { closedPort, serve } from '../probe/testing/servers.ts';
import { createProfile } from '../profiles/create-profile.ts';
import { contentWith, done, makeTeam, officeOn, type Team } from '../profiles/testing/team.ts';
import { act } from '../proposals/act.ts';
import { deliverDue, tryWebhook } from './deliver.ts';
import { forgetSent } from './forget-sent.ts';
import { isAwaited, notify } from './notify.ts';
import { addWebhook, removeWebhook, webhooksOf } from './webhooks.ts';

const tools = { door: createDoor(loopback, lookup), limits };
const secretPath = '/hooks/hunter2';
const published = {
  event: 'revision-published',
  profile: 'edge',
  proposal: 1,
  revision: 1,
  by: 'dee@example.org',
  emergency: false,
} as const;
const hours = 60 * 60_000;

type Taken = { readonly path: string; readonly headers: IncomingHttpHeaders; readonly body: string };

describe.each(kinds)('notices in $name', (kind) => {
  let made: Awaited<ReturnType<typeof makeDatabase>>;
  let its: Office;
  let team: Team;
  beforeEach(async () => {
    made = await makeDatabase(kind);
    its = officeOn(made.db);
    team = await makeTeam(made.db);
  });
  afterEach(() => made.remove());

  /** Answers with these statuses in turn, then with 204. */
  async function listener(...statuses: readonly number[]) {
    const taken: Taken[] = [];
    const { host } = await serve(async (request, response) => {
      taken.push({ path: request.url ?? '', headers: request.headers, body: await text(request) });
      response.writeHead(statuses[taken.length - 1] ?? 204, { location: 'http://127.0.0.1:1/' }).end('hunter2');
    });
    return { url: `http://${host}${secretPath}`, taken };
  }
  const tell = (topic?: string) => its.db.transaction().execute((trx) => notify(trx, published, topic));

  it('are signed, and say what happened without a secret', async () => {
    const { url, taken } = await listener();
    const { secret } = await addWebhook(its, team.dee, { url, events: noticeEvents });
    await tell();
    expect(await deliverDue(its, tools)).toBe(1);
    expect(await deliverDue(its, tools, Date.now() + 100 * hours)).toBe(0);
    expect(taken).toHaveLength(1);
    const [{ path, headers, body } = { path: '', headers: {} as IncomingHttpHeaders, body: '' }] = taken;
    expect(path).toBe(secretPath);
    const { id, at, ...facts } = JSON.parse(body);
    expect(facts).toEqual(published);
    expect(headers).toMatchObject({ 'portolan-event': 'revision-published', 'portolan-delivery': id });
    const [, seconds = '', signed] = /^t=(\d+),v1=([0-9a-f]{64})$/.exec(String(headers['portolan-signature'])) ?? [];
    expect(signed).toBe(createHmac('sha256', secret).update(`${seconds}.${body}`).digest('hex'));
    expect(Math.abs(Date.parse(at) - Number(seconds) * 1000)).toBeLessThan(hours);
    const kept = JSON.stringify(await its.db.selectFrom('webhooks').selectAll().execute());
    expect(kept).not.toMatch(/hunter2|whsec_/);
    expect(await webhooksOf(its)).toMatchObject([{ shown: new URL(url).origin, failure: null }]);
  });

  it('are sent again, later each time, until they are taken', async () => {
    const { url, taken } = await listener(500, 302);
    await addWebhook(its, team.dee, { url, events: noticeEvents });
    await tell();
    const now = Date.now() + 1000;
    expect(await deliverDue(its, tools, now)).toBe(0);
    expect(await webhooksOf(its)).toMatchObject([{ failure: 'status-500' }]);
    expect(await deliverDue(its, tools, now + 9_000)).toBe(0);
    expect(taken).toHaveLength(1);
    await deliverDue(its, tools, now + 11_000);
    expect(await webhooksOf(its)).toMatchObject([{ failure: 'status-302' }]);
    expect(await deliverDue(its, tools, now + 100_000)).toBe(1);
    expect(taken.map(({ body }) => body)).toEqual(Array(3).fill(taken[0]?.body));
    expect(await webhooksOf(its)).toMatchObject([{ failure: null }]);
  });

  it('are given up after days, and forgotten after months', async () => {
    await addWebhook(its, team.dee, { url: `http://127.0.0.1:${await closedPort()}/`, events: noticeEvents });
    await tell();
    let now = Date.now() + 1000;
    for (let attempt = 0; attempt < 20; attempt++, now += 7 * hours) await deliverDue(its, tools, now);
    const left = await its.db.selectFrom('outbox').select(['attempts', 'due_at']).execute();
    expect(left).toEqual([{ attempts: 16, due_at: null }]);
    await forgetSent(its.db, now);
    expect(await its.db.selectFrom('outbox').select('id').execute()).toHaveLength(1);
    await forgetSent(its.db, now + 365 * 24 * hours);
    expect(await its.db.selectFrom('outbox').select('id').execute()).toEqual([]);
  });

  it('are sent by one of several instances, and by another where that one ended meanwhile', async () => {
    const { url, taken } = await listener();
    await addWebhook(its, team.dee, { url, events: noticeEvents });
    await tell();
    const now = Date.now() + 1000;
    await Promise.all([deliverDue(its, tools, now), deliverDue(its, tools, now), deliverDue(its, tools, now)]);
    expect(taken).toHaveLength(1);
    await tell();
    // Claimed by one that sent nothing.
    const claim = { due_at: new Date(now + 120_000).toISOString(), attempts: 1 };
    await its.db.updateTable('outbox').set(claim).where('due_at', 'is not', null).execute();
    expect(await deliverDue(its, tools, now + 60_000)).toBe(0);
    expect(await deliverDue(its, tools, now + 121_000)).toBe(1);
  });

  it('are kept with what they are about, or not at all, and each topic once', async () => {
    const { url } = await listener();
    await addWebhook(its, team.dee, { url, events: ['revision-published'] });
    const failing = its.db.transaction().execute(async (trx) => {
      await notify(trx, published);
      throw new Error('no');
    });
    await expect(failing).rejects.toThrow('no');
    await tell('once');
    await tell('once');
    await its.db
      .transaction()
      .execute((trx) => notify(trx, { event: 'review-wanted', profile: 'edge', proposal: 1, by: 'x' }));
    expect(await its.db.selectFrom('outbox').select('topic').execute()).toEqual([{ topic: 'once' }]);
    expect(await isAwaited(its.db, ['review-wanted'])).toBe(false);
    expect(await isAwaited(its.db, ['review-wanted', 'revision-published'])).toBe(true);
  });

  it('tell of a change that wants review, and of its publication', async () => {
    const { url, taken } = await listener();
    await addWebhook(its, team.dee, { url, events: noticeEvents });
    const content = contentWith('mirrors:\n  docker.io: {endpoint: ["https://m.test"]}\n');
    const asked = { name: 'edge', requiredApprovals: 0, allowsErrors: false, title: 'Begin', content } as const;
    done(await createProfile(its, team.dee, asked));
    const at = { profile: 'edge', number: 1 };
    done(await act(its, team.dee, at, { do: 'submit', version: 1 }));
    done(await act(its, team.dee, at, { do: 'publish', version: 1 }));
    expect(await deliverDue(its, tools)).toBe(2);
    const told = taken.map(({ body }) => JSON.parse(body)).sort((a, b) => (a.event < b.event ? -1 : 1));
    expect(told).toMatchObject([
      { event: 'review-wanted', profile: 'edge', proposal: 1, by: 'dee@example.org' },
      { event: 'revision-published', profile: 'edge', proposal: 1, revision: 1, emergency: false },
    ]);
  });

  it('tell of a node whose files were changed by hand, once for each change', async () => {
    const { url, taken } = await listener();
    const asked = { name: 'edge', requiredApprovals: 1, allowsErrors: false, title: 'Begin' } as const;
    done(await createProfile(its, team.ada, { ...asked, content: contentWith('mirrors: {}\n') }));
    await addWebhook(its, team.dee, { url, events: ['node-drifted'] });
    const seen = { node: 'n1', revision: null, reason: null, every: 15, outcome: 'checked' } as const;
    for (const found of ['a', 'a', 'b']) {
      const checksum = found.repeat(64);
      done(await reportNode(its, team.ada, 'edge', { ...seen, found: checksum, checksum }));
    }
    expect(await deliverDue(its, tools)).toBe(2);
    expect(JSON.parse(taken[0]?.body ?? '')).toMatchObject({
      event: 'node-drifted',
      profile: 'edge',
      node: 'n1',
      revision: null,
      published: 0,
    });
  });

  it('go nowhere where tests of endpoints may not', async () => {
    const { url, taken } = await listener();
    const { id } = await addWebhook(its, team.dee, { url, events: noticeEvents });
    const guarded = { door: createDoor(shared, lookup), limits };
    expect(await tryWebhook(its, guarded, id)).toEqual({ failure: 'address-refused' });
    expect(taken).toEqual([]);
    expect(await tryWebhook(its, tools, id)).toEqual({ failure: null });
    expect(taken[0]?.headers['portolan-event']).toBe('trial');
    expect(await tryWebhook(its, tools, 'none')).toBeNull();
  });

  it('end with the webhook', async () => {
    const { url, taken } = await listener();
    const { id } = await addWebhook(its, team.dee, { url, events: noticeEvents });
    await tell();
    expect(await removeWebhook(its, team.dee, id)).toEqual({ ok: true });
    expect(await removeWebhook(its, team.dee, id)).toEqual({ ok: false, why: 'unknown' });
    expect(await deliverDue(its, tools)).toBe(0);
    expect(taken).toEqual([]);
  });
});
