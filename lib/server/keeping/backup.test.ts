import { mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gunzipSync, gzipSync } from 'node:zlib';
import { sql } from 'kysely';
import { afterEach, describe, expect, it } from 'vitest';
import { verify } from '../audit/verify.ts';
import type { Database } from '../database/tables.ts';
import { kinds, makeDatabase, migrations } from '../database/testing/databases.ts';
import { createProfile } from '../profiles/create-profile.ts';
import { listProfiles } from '../profiles/list-profiles.ts';
import { revisionContent } from '../profiles/revisions.ts';
import { contentWith, done, makeTeam, officeOn, type Team } from '../profiles/testing/team.ts';
import { act } from '../proposals/act.ts';
import { openProposal } from '../proposals/open-proposal.ts';
import { sealText } from '../proposals/sealed-comment.ts';
import { keyringOf } from '../vault/keyring.ts';
import { checkBackup, missingKeys } from './check-backup.ts';
import { keptRows, leftOut } from './kept-tables.ts';
import { makeBackup } from './make-backup.ts';
import { restore } from './restore.ts';

const secret = 'hunter2-hunter2';
const content = contentWith(`configs: {a.test: {auth: {password: ${secret}}}}\n`);

describe.each(kinds)('a backup of $name', (kind) => {
  const undo: (() => unknown)[] = [];
  afterEach(async () => {
    for (const each of undo.splice(0)) await each();
  });

  async function fresh() {
    const made = await makeDatabase(kind);
    undo.push(made.remove);
    return made;
  }
  function newFile(): string {
    const folder = mkdtempSync(join(tmpdir(), 'portolan-backup-'));
    undo.push(() => rmSync(folder, { recursive: true }));
    return join(folder, 'a.backup');
  }

  /** A published profile, a second change of it, and two comments whose order is not that of their ids. */
  async function work(db: Database): Promise<Team> {
    const team = await makeTeam(db);
    const its = officeOn(db);
    const asked = { name: 'edge', requiredApprovals: 0, allowsErrors: true, title: 'Begin', content } as const;
    done(await createProfile(its, team.dee, asked));
    const first = { profile: 'edge', number: 1 };
    done(await act(its, team.dee, first, { do: 'submit', version: 1 }));
    done(await act(its, team.dee, first, { do: 'publish', version: 1 }));
    done(await openProposal(its, team.ada, 'edge', { title: 'Next' }));
    const { id } = await db.selectFrom('proposals').select('id').where('number', '=', 2).executeTakeFirstOrThrow();
    const comment = { proposal_id: id, thread: 'z', by: team.bo.id, at: new Date().toISOString() };
    await db
      .insertInto('comments')
      .values([
        { ...comment, id: 'z', text: sealText(its.keys, { id: 'z' }, 'Why?') },
        { ...comment, id: 'a', text: sealText(its.keys, { id: 'a' }, 'So.') },
      ])
      .execute();
    return team;
  }

  async function everything(db: Database) {
    const rows = await Promise.all(
      keptRows
        .filter(({ table }) => !table.startsWith('audit'))
        .map(async ({ table, key }) => [
          table,
          (
            await sql`select * from ${sql.table(table)} order by ${sql.join(key.map((name) => sql.ref(name)))}`.execute(
              db,
            )
          ).rows,
        ]),
    );
    return Object.fromEntries(rows);
  }

  it('brings everything back into a database that a server goes on with', async () => {
    const { db, open } = await fresh();
    const team = await work(db);
    const before = await everything(db);
    const path = newFile();
    await makeBackup(db, path, null);
    await openProposal(officeOn(db), team.ada, 'edge', { title: 'Later' });

    const other = open();
    await restore(officeOn(other), path, await checkBackup(path));
    await other.destroy();

    expect(await everything(db)).toEqual(before);
    const [edge] = await listProfiles(officeOn(db));
    expect(edge).toMatchObject({ name: 'edge' });
    const { id } = await db.selectFrom('profiles').select('id').executeTakeFirstOrThrow();
    expect(await revisionContent(officeOn(db), id, 1)).toEqual(content);
    expect(await verify(db)).toMatchObject({ whole: true });
    await expect(db.deleteFrom('revisions').execute()).rejects.toThrow(/a revision stays/);
    done(await openProposal(officeOn(db), team.ada, 'edge', { title: 'Afterwards' }));
  });

  it('is for its owner alone, never in the place of another file, and holds no secret or key unless asked', async () => {
    const { db } = await fresh();
    await work(db);
    const path = newFile();
    await makeBackup(db, path, null);
    expect(statSync(path).mode & 0o777).toBe(0o600);
    expect(gunzipSync(readFileSync(path)).toString()).not.toMatch(/hunter2|secretKey/);
    await expect(makeBackup(db, path, null)).rejects.toThrow('EEXIST');
    const whole = newFile();
    await makeBackup(db, whole, 'the key');
    expect((await checkBackup(whole)).first.secretKey).toBe('the key');
  });

  it('says how much it holds, and which key takes to read it', async () => {
    const { db } = await fresh();
    await work(db);
    const path = newFile();
    await makeBackup(db, path, null);
    const checked = await checkBackup(path);
    expect(Object.fromEntries(checked.counts)).toMatchObject({ users: 6, profiles: 1, revisions: 1, proposals: 2 });
    expect(missingKeys(checked, officeOn(db).keys)).toEqual([]);
    expect(missingKeys(checked, keyringOf('another key of thirty-two characters', undefined))).toHaveLength(1);
  });

  it('of an earlier version is brought up to date', async () => {
    const { db } = await fresh();
    const path = newFile();
    const names = Object.keys(migrations).slice(0, 3);
    const now = new Date().toISOString();
    const user = { id: 'u', email: 'a@b.c', email_verified: 0, name: 'Ada', image: null, role: 'owner' };
    const lines = [
      { format: 'portolan backup', version: 1, made: now, migrations: names },
      ['users', { ...user, removed_at: null, created_at: now, updated_at: now }],
      ['audit_head', { id: 1, seq: 0, hash: '0'.repeat(64) }],
      { rows: 2, keys: [] },
    ];
    writeFileSync(path, gzipSync(lines.map((line) => `${JSON.stringify(line)}\n`).join('')));
    await restore(officeOn(db), path, await checkBackup(path));
    expect(await db.selectFrom('users').select('name').execute()).toEqual([{ name: 'Ada' }]);
    expect(await db.selectFrom('profiles').select('name').execute()).toEqual([]);
    expect(await verify(db)).toEqual({ whole: true, lines: 1 });
  });

  it('leaves everything as it was where it cannot be put back', async () => {
    const { db } = await fresh();
    await work(db);
    const before = await everything(db);
    const path = newFile();
    const lines = [
      { format: 'portolan backup', version: 1, made: new Date().toISOString(), migrations: Object.keys(migrations) },
      ['users', { id: 'u' }],
      { rows: 1, keys: [] },
    ];
    writeFileSync(path, gzipSync(lines.map((line) => `${JSON.stringify(line)}\n`).join('')));
    await expect(restore(officeOn(db), path, await checkBackup(path))).rejects.toThrow();
    expect(await everything(db)).toEqual(before);
  });

  it('names every table, or leaves it out on purpose', async () => {
    const { db } = await fresh();
    const tables = (await db.introspection.getTables()).map(({ name }) => name);
    expect([...new Set([...keptRows.map(({ table }) => table), ...leftOut])].sort()).toEqual(tables.sort());
  });
});

describe('a file', () => {
  const first = {
    format: 'portolan backup',
    version: 1,
    made: new Date().toISOString(),
    migrations: Object.keys(migrations),
  };
  const row = ['sign_in', {}];
  const last = { rows: 0, keys: [] };
  const packed = (...lines: readonly unknown[]) => gzipSync(lines.map((line) => `${JSON.stringify(line)}\n`).join(''));

  it.each([
    ['that has lost its end', packed(first, last).subarray(0, -20), 'broken'],
    ['without its last line', packed(first), 'broken'],
    ['with other rows than it says', packed(first, { rows: 1, keys: [] }), 'broken'],
    ['with something behind its end', packed(first, last, last), 'broken'],
    ['with rows of no table', packed(first, row, last), 'broken'],
    ['that is not packed', Buffer.from('mirrors: {}\n'), 'broken'],
    ['that is empty', Buffer.from(''), 'broken'],
    ['of something else', packed({ mirrors: {} }), 'foreign'],
    ['of a later form', packed({ ...first, version: 2 }, last), 'newer'],
    ['of a later version', packed({ ...first, migrations: ['0001-accounts', '9999-future'] }, last), 'newer'],
  ])('%s is refused', async (_name, bytes, why) => {
    const folder = mkdtempSync(join(tmpdir(), 'portolan-backup-'));
    const path = join(folder, 'a.backup');
    writeFileSync(path, bytes);
    await expect(checkBackup(path)).rejects.toMatchObject({ why });
    rmSync(folder, { recursive: true });
  });
});
