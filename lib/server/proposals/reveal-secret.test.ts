import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { Office } from '../accounts/office.ts';
import { newestLines } from '../audit/read.ts';
import { kinds, makeDatabase } from '../database/testing/databases.ts';
import { createProfile } from '../profiles/create-profile.ts';
import { contentWith, done, makeTeam, officeOn, type Team } from '../profiles/testing/team.ts';
import { contentOf } from './content-of.ts';
import { proposal } from './proposal.ts';
import { revealSecret } from './reveal-secret.ts';

const document = `# token: planted-zero
mirrors: {quay.io: {endpoint: ["https://u:planted-one@m.test"]}}
configs:
  a.test: {auth: {username: u, password: "planted-two"}}
  b.test: {auth: {identity_token: planted-three}}
`;
const key = '-----BEGIN PRIVATE KEY-----\nMC4CAQAwBQYDK2VwBCIEIplanted/four\n-----END PRIVATE KEY-----\n';
const certificate = '-----BEGIN CERTIFICATE-----\nMIIB\n-----END CERTIFICATE-----\n';
const at = { profile: 'edge', number: 1 };

describe.each(kinds)('secrets of proposals in $name', (kind) => {
  let made: Awaited<ReturnType<typeof makeDatabase>>;
  let its: Office;
  let team: Team;
  beforeEach(async () => {
    made = await makeDatabase(kind);
    its = officeOn(made.db);
    team = await makeTeam(made.db);
    const tlsFiles = [{ path: '/etc/ssl/client.pem', text: certificate + key }];
    const content = contentWith(document, { tlsFiles, images: ['u:planted-five@a.test/x'] });
    const asked = { name: 'edge', requiredApprovals: 1, allowsErrors: false, title: 'planted-two', content } as const;
    done(await createProfile(its, team.ada, asked));
  });
  afterEach(() => made.remove());

  const actions = async () => (await newestLines(its.db, 100, null)).map(({ action }) => action);

  it('are in no answer but to those who edit', async () => {
    expect(JSON.stringify(await proposal(its, team.dee, at))).not.toContain('planted');
    const shown = await contentOf(its, team.eve, at);
    expect(shown).toMatchObject({ redacted: true });
    expect(JSON.stringify(shown)).not.toContain('planted');
    expect(shown?.content.tlsFiles[0]?.text).toBe(`${certificate}••••••\n`);
    expect(await actions()).not.toContain('draft-opened');
  });

  it('are given to those who edit, which is recorded once in an hour', async () => {
    expect((await contentOf(its, team.abe, at))?.content.document).toBe(document);
    await contentOf(its, team.abe, at);
    expect((await actions()).filter((action) => action === 'draft-opened')).toHaveLength(1);
    const before = new Date(Date.now() - 61 * 60_000).toISOString();
    await its.db.updateTable('content_openings').set({ opened_at: before }).execute();
    await contentOf(its, team.abe, at);
    await contentOf(its, team.cy, at);
    expect((await actions()).filter((action) => action === 'draft-opened')).toHaveLength(3);
  });

  it('are revealed one by one by their marks, each time on record', async () => {
    const told = await proposal(its, team.bo, at);
    const marks = told?.comparison.marks.after ?? [];
    const values = [];
    for (const mark of marks.keys()) {
      values.push(done(await revealSecret(its, team.bo, at, { version: 1, side: 'after', what: { mark } })).value);
    }
    expect(values).toEqual(['planted-zero', 'planted-one', '"planted-two"', 'planted-three']);
    const lines = (await newestLines(its.db, 4, null)).reverse();
    expect(lines.map(({ action, detail }) => [action, JSON.parse(detail).secret])).toEqual([
      ['secret-revealed', 'token'],
      ['secret-revealed', 'mirrors.quay.io.endpoint.0'],
      ['secret-revealed', 'configs.a.test.auth.password'],
      ['secret-revealed', 'configs.b.test.auth.identity_token'],
    ]);
    const file = { version: 1, side: 'after', what: { tlsFile: '/etc/ssl/client.pem' } } as const;
    expect(done(await revealSecret(its, team.bo, at, file)).value).toBe(certificate + key);
  });

  it('are revealed to nobody who may not, of no other version, and only where there is one', async () => {
    const asked = { version: 1, side: 'after', what: { mark: 0 } } as const;
    expect(await revealSecret(its, team.eve, at, asked)).toEqual({ ok: false, why: 'role-too-low' });
    expect(await revealSecret(its, team.bo, at, { ...asked, version: 2 })).toEqual({
      ok: false,
      why: 'outdated-version',
    });
    expect(await revealSecret(its, team.bo, at, { ...asked, side: 'before' })).toEqual({ ok: false, why: 'unknown' });
    expect(await revealSecret(its, team.bo, at, { ...asked, what: { mark: 9 } })).toEqual({
      ok: false,
      why: 'unknown',
    });
    expect(await actions()).not.toContain('secret-revealed');
  });
});
