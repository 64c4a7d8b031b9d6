import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { type NoticeEvent, noticeEvents } from '../../profile/notice-events.ts';
import { issue, pem } from '../../tls/testing/pki.ts';
import type { Office } from '../accounts/office.ts';
import { kinds, makeDatabase } from '../database/testing/databases.ts';
import { addWebhook } from '../notices/webhooks.ts';
import { createDoor } from '../probe/guard/door.ts';
import { lookup } from '../probe/guard/lookup.ts';
import { limits } from '../probe/limits.ts';
import { loopback } from '../probe/testing/policies.ts';
import { serve } from '../probe/testing/servers.ts';
import { createProfile } from '../profiles/create-profile.ts';
import { contentWith, done, makeTeam, officeOn, type Team } from '../profiles/testing/team.ts';
import { act } from '../proposals/act.ts';
import { watch } from './watch.ts';

const tools = { door: createDoor(loopback, lookup), limits };
const never = new AbortController().signal;
const day = 24 * 60 * 60_000;

describe.each(kinds)('what is published, in $name,', (kind) => {
  let made: Awaited<ReturnType<typeof makeDatabase>>;
  let its: Office;
  let team: Team;
  beforeEach(async () => {
    made = await makeDatabase(kind);
    its = officeOn(made.db);
    team = await makeTeam(made.db);
  });
  afterEach(() => made.remove());

  async function publish(content: ReturnType<typeof contentWith>): Promise<void> {
    const asked = { name: 'edge', requiredApprovals: 0, allowsErrors: true, title: 'Begin', content } as const;
    done(await createProfile(its, team.dee, asked));
    done(await act(its, team.dee, { profile: 'edge', number: 1 }, { do: 'submit', version: 1 }));
    done(await act(its, team.dee, { profile: 'edge', number: 1 }, { do: 'publish', version: 1 }));
  }
  const listen = (events: readonly NoticeEvent[]) => addWebhook(its, team.dee, { url: 'http://127.0.0.1:1/', events });
  const told = async (event: NoticeEvent) =>
    (await its.db.selectFrom('outbox').select('body').orderBy('created_at').execute())
      .map(({ body }) => JSON.parse(body))
      .filter((notice) => notice.event === event);

  it('is asked whether it answers: once it does not, that is told once, until it answers again', async () => {
    let status = 200;
    const { host, asked } = await serve((_request, response) => response.writeHead(status).end());
    await publish(
      contentWith(`mirrors:\n  docker.io:\n    endpoint: ["http://robot:hunter2@${host}", "http://${host}"]\n`),
    );
    await watch(its, tools, never);
    expect(asked).toEqual([]);
    await listen(noticeEvents);
    await watch(its, tools, never);
    expect(asked.length).toBeGreaterThan(0);
    expect(await told('endpoint-failing')).toEqual([]);
    status = 500;
    await watch(its, tools, never);
    await watch(its, tools, never);
    const failing = {
      event: 'endpoint-failing',
      profile: 'edge',
      endpoint: `http://${host}`,
      verdict: expect.any(String),
    };
    expect(await told('endpoint-failing')).toMatchObject([failing]);
    status = 200;
    await watch(its, tools, never);
    status = 500;
    await watch(its, tools, never);
    expect(await told('endpoint-failing')).toMatchObject([failing, failing]);
    expect(JSON.stringify(await its.db.selectFrom('outbox').selectAll().execute())).not.toContain('hunter2');
  });

  it('has its certificates looked at: each is told of a month, a week and a day before its end', async () => {
    const certificate = await issue({ name: 'harbor', ca: true });
    const text = pem(certificate);
    await publish(contentWith('mirrors: {}\n', { tlsFiles: [{ path: '/etc/ca.pem', text: `junk\n${text}` }] }));
    await listen(['certificate-expiring']);
    const end = certificate.certificate.notAfter.getTime();
    for (const days of [40, 29, 20, 6, 5, 0.5, -1, -2]) await watch(its, tools, never, end - days * day);
    const notices = await told('certificate-expiring');
    expect(notices).toHaveLength(4);
    const expires = new Date(end).toISOString();
    expect(notices[0]).toMatchObject({ profile: 'edge', file: '/etc/ca.pem', subject: 'CN=harbor', expires });
  });
});
