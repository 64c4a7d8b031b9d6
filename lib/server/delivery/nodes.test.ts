import { gunzipSync } from 'node:zlib';
import { unpackTar } from 'modern-tar';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { NodeReport } from '../../formats/delivery/index.ts';
import type { Office } from '../accounts/office.ts';
import { publisher } from '../api/delivery/testing/publisher.ts';
import { newestLines } from '../audit/read.ts';
import { verify } from '../audit/verify.ts';
import { kinds, makeDatabase } from '../database/testing/databases.ts';
import { makeTeam, officeOn, type Team } from '../profiles/testing/team.ts';
import { deliver } from './deliver.ts';
import { nodeState } from './node-state.ts';
import { forgetNode, nodesOf } from './nodes.ts';
import { reportNode } from './report-node.ts';

const registries = '/etc/rancher/k3s/registries.yaml';
const byHand = 'f'.repeat(64);
const minute = 60_000;

describe('how a node stands', () => {
  const revisions = { published: 'b', all: new Set(['a', 'b']) };
  const now = Date.parse('2026-01-01T12:00:00Z');
  const reported = (minutesAgo: number) => new Date(now - minutesAgo * minute).toISOString();
  const node = { checksum: 'b', outcome: 'unchanged', every_minutes: 15, reported_at: reported(1) } as const;

  it.each([
    ['current', {}],
    ['current', { reported_at: reported(30) }],
    ['silent', { reported_at: reported(31) }],
    ['silent', { reported_at: reported(31), outcome: 'failed' }],
    ['current', { reported_at: reported(9999), every_minutes: null }],
    ['behind', { checksum: 'a' }],
    ['behind', { checksum: null }],
    ['drifted', { checksum: 'c' }],
    ['failing', { checksum: 'c', outcome: 'failed' }],
  ] as const)('%s: %j', (state, more) => {
    expect(nodeState({ ...node, ...more }, revisions, now)).toBe(state);
  });
});

describe.each(kinds)('delivery in $name', (kind) => {
  let made: Awaited<ReturnType<typeof makeDatabase>>;
  let its: Office;
  let team: Team;
  let publish: Awaited<ReturnType<typeof publisher>>;
  beforeEach(async () => {
    made = await makeDatabase(kind);
    its = officeOn(made.db);
    team = await makeTeam(made.db);
    publish = await publisher(its, team.dee);
  });
  afterEach(() => made.remove());

  const lines = async () =>
    (await newestLines(its.db, 100, null))
      .filter(({ action }) => /^(node|files)-/.test(action))
      .map(({ actor, action, subject, detail }) => `${actor} ${action} ${subject} ${detail}`)
      .reverse();
  const report = (more: Partial<NodeReport>) =>
    reportNode(its, team.ada, 'edge', {
      node: 'n1',
      revision: 1,
      checksum: null,
      found: null,
      outcome: 'installed',
      reason: null,
      every: 15,
      ...more,
    });
  const node = async () => (await nodesOf(its, 'edge'))?.nodes[0];

  it('keeps what a node says last, and records another revision and files changed by hand, each once', async () => {
    const checksum = await publish({ [registries]: 'one\n' });
    expect(await nodesOf(its, 'edge')).toEqual({ publishedRevision: 1, nodes: [] });
    await report({ checksum });
    const first = await node();
    expect(first).toMatchObject({ name: 'n1', state: 'current', revision: 1, driftedAt: null, everyMinutes: 15 });
    await report({ checksum, found: checksum, outcome: 'unchanged' });
    expect(await node()).toMatchObject({ state: 'current', revisionSince: first?.revisionSince });

    await report({ checksum: byHand, found: byHand, outcome: 'checked' });
    await report({ checksum: byHand, found: byHand, outcome: 'failed', reason: 'write' });
    expect(await node()).toMatchObject({ state: 'failing', reason: 'write', driftedAt: expect.any(String) });
    await report({ checksum, found: byHand });
    expect(await node()).toMatchObject({ state: 'current', reason: null });
    await report({ checksum, found: byHand });

    const next = await publish({ [registries]: 'two\n' });
    expect(await node()).toMatchObject({ state: 'behind', revision: 1 });
    await report({ revision: 2, checksum: next, found: checksum });
    expect(await node()).toMatchObject({ state: 'current', revision: 2 });
    expect(await lines()).toEqual([
      'ada@example.org node-updated edge {"node":"n1","from":null,"to":1}',
      'ada@example.org node-drifted edge {"node":"n1","outcome":"checked"}',
      'ada@example.org node-drifted edge {"node":"n1","outcome":"installed"}',
      'ada@example.org node-updated edge {"node":"n1","from":1,"to":2}',
    ]);
    expect(await forgetNode(its, team.ada, 'edge', 'n1')).toEqual({ ok: true });
    expect(await forgetNode(its, team.ada, 'edge', 'n1')).toEqual({ ok: false, why: 'unknown' });
    expect(await node()).toBe(undefined);
    expect(await verify(its.db)).toMatchObject({ whole: true });
  });

  const asked = (more: object = {}) =>
    deliver(its, team.ada, {
      profile: 'edge',
      revision: null,
      file: 'registries.yaml',
      has: () => false,
      ...more,
    });
  const textOf = async (more: object = {}) => {
    const delivered = await asked(more);
    return delivered.ok && delivered.body ? new TextDecoder().decode(delivered.body) : delivered;
  };

  it('hands out what is published, or another revision, and records it; not what was there already', async () => {
    expect(await asked()).toEqual({ ok: false, why: 'not-there' });
    const first = await publish({ [registries]: 'one\n' });
    await publish({ [registries]: 'two\n' });
    expect(await textOf()).toBe('two\n');
    expect(await textOf({ revision: 1 })).toBe('one\n');
    expect(await asked({ revision: 1, has: (etag: string) => etag === `"1-${first}"` })).toEqual({
      ok: true,
      etag: `"1-${first}"`,
      body: null,
    });
    expect(await asked({ revision: 3 })).toEqual({ ok: false, why: 'not-there' });
    expect(await asked({ profile: 'other' })).toEqual({ ok: false, why: 'unknown' });
    expect(await lines()).toEqual([
      'ada@example.org files-downloaded edge {"file":"registries.yaml","revision":2}',
      'ada@example.org files-downloaded edge {"file":"registries.yaml","revision":1}',
    ]);
  });

  it('packs the files as they belong on the node, in the same bytes every time', async () => {
    const files = { [registries]: 'one\n', '/opt/団/it’s a "key".pem': 'k\r\n' };
    const checksum = await publish(files);
    const [once, again] = [await asked({ file: 'bundle.tar.gz' }), await asked({ file: 'bundle.tar.gz' })];
    expect(once).toEqual(again);
    const read = once.ok && once.body ? await unpackTar(gunzipSync(once.body)) : [];
    const unpacked = read.map(({ header, data }) => [`/${header.name}`, header.mode, new TextDecoder().decode(data)]);
    const [manifest] = unpacked.splice(2);
    expect(unpacked).toEqual(Object.entries(files).map(([path, text]) => [path, 0o600, text]));
    expect(manifest?.[0]).toBe('/var/lib/portolan/edge/manifest');
    expect(manifest?.[2]).toMatch(
      new RegExp(`^profile edge\nrevision 1\nprogram k3s\nchecksum ${checksum}\n[0-9a-f]{64} {2}${registries}\n`),
    );
  });

  it.each([registries, `${registries}/ca.crt`])('refuses to pack a TLS file at %s', async (path) => {
    await publish({ [registries]: 'one\n' }, [{ path, text: 'ca\n' }]);
    expect(await asked({ file: 'bundle.tar.gz' })).toEqual({ ok: false, why: 'paths-in-the-way' });
  });
});
