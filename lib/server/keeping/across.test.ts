import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { sql } from 'kysely';
import { expect, it, onTestFinished } from 'vitest';
import { whoAsks } from '../accounts/caller.ts';
import { makeProfileToken } from '../accounts/profile-tokens.ts';
import { readLines } from '../audit/read.ts';
import { verify } from '../audit/verify.ts';
import type { Database } from '../database/tables.ts';
import { type Kind, kinds, makeDatabase, sqlite } from '../database/testing/databases.ts';
import { reportNode } from '../delivery/report-node.ts';
import { changeProfile } from '../profiles/change-profile.ts';
import { createProfile } from '../profiles/create-profile.ts';
import { revisionContent } from '../profiles/revisions.ts';
import { contentWith, done, makeTeam, officeOn } from '../profiles/testing/team.ts';
import { act } from '../proposals/act.ts';
import { addComment } from '../proposals/comments.ts';
import { commentsOf } from '../proposals/comments-of.ts';
import { openProposal } from '../proposals/open-proposal.ts';
import { checkBackup } from './check-backup.ts';
import { keptRows } from './kept-tables.ts';
import { makeBackup } from './make-backup.ts';
import { restore } from './restore.ts';

const tlsFiles = [{ path: '/etc/ssl/团队.crt', text: 'ca\r\n' }];
const content = contentWith('configs: {a.test: {auth: {password: hunter2-hunter2}}}\n', { tlsFiles });
const published = { profile: 'core', number: 1 };

async function make(kind: Kind) {
  const { db, remove } = await makeDatabase(kind);
  onTestFinished(remove);
  return db;
}

/** Something of everything that is kept, but webhooks. */
async function work(db: Database) {
  const its = officeOn(db);
  const team = await makeTeam(db);
  const asked = { name: 'edge', requiredApprovals: 0, allowsErrors: true, title: 'Begin', content } as const;
  done(await createProfile(its, team.dee, asked));
  done(await changeProfile(its, team.dee, 'edge', { name: 'core' }));
  done(await act(its, team.dee, published, { do: 'submit', version: 1 }));
  done(await act(its, team.dee, published, { do: 'publish', version: 1 }));
  done(await openProposal(its, team.ada, 'core', { title: 'Next “二”' }));
  const thread = done(await addComment(its, team.bo, { profile: 'core', number: 2 }, { text: 'Why?' })).id;
  done(await addComment(its, team.ada, { profile: 'core', number: 2 }, { text: 'So.', thread }));
  const node = { node: 'n1', revision: 1, checksum: null, found: null, reason: null, every: null } as const;
  done(await reportNode(its, team.ada, 'core', { ...node, outcome: 'installed' }));
  return done(await makeProfileToken(its, team.ada, { name: 'nodes', profile: 'core', days: null })).token;
}

async function everything(db: Database) {
  const tables = keptRows.filter(({ table }) => !table.startsWith('audit'));
  const rows = tables.map(async ({ table, key }) => {
    const columns = sql.join(key.map((name) => sql`${sql.ref(name)}`));
    return [table, (await sql`select * from ${sql.table(table)} order by ${columns}`.execute(db)).rows] as const;
  });
  return Object.fromEntries(await Promise.all(rows));
}

async function audited(db: Database) {
  const lines = [];
  for await (const line of readLines(db)) lines.push(line);
  return lines;
}

async function carry(from: Database, to: Database): Promise<void> {
  const folder = mkdtempSync(join(tmpdir(), 'portolan-across-'));
  onTestFinished(() => rmSync(folder, { recursive: true }));
  const path = join(folder, 'a.backup');
  const before = { rows: await everything(from), audit: await audited(from) };
  await makeBackup(from, path, null);
  await restore(officeOn(to), path, await checkBackup(path));
  expect(await everything(to)).toEqual(before.rows);
  const lines = await audited(to);
  expect(lines.slice(0, -1)).toEqual(before.audit);
  expect(lines.at(-1)).toMatchObject({ action: 'backup-restored' });
  expect(await verify(to)).toEqual({ whole: true, lines: before.audit.length + 1 });
}

it.each(kinds)('a backup of SQLite comes whole into $name, and back', async (kind) => {
  const first = await make(sqlite());
  const token = await work(first);
  const there = await make(kind);
  await carry(first, there);
  const its = officeOn(there);
  const { id } = await there.selectFrom('profiles').select('id').executeTakeFirstOrThrow();
  expect(await revisionContent(its, id, 1)).toEqual(content);
  const { caller } = await whoAsks(its, new Headers({ authorization: `Bearer ${token}` }));
  expect(caller).toMatchObject({ email: 'ada@example.org', by: { scope: 'profile', names: ['core', 'edge'] } });
  if (caller === null) throw new Error('The token is not known.');
  expect((await commentsOf(its, caller, { profile: 'core', number: 2 }))?.comments).toMatchObject([
    { text: 'Why?' },
    { text: 'So.' },
  ]);
  expect(done(await openProposal(its, caller, 'core', { title: 'There' })).number).toBe(3);

  const back = await make(sqlite());
  await carry(there, back);
  expect(done(await openProposal(officeOn(back), caller, 'core', { title: 'Back' })).number).toBe(4);
});
