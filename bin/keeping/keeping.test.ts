import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { addUser } from '../../lib/server/accounts/new-user.ts';
import { migrate } from '../../lib/server/database/migrate.ts';
import { openSqlite } from '../../lib/server/database/sqlite.ts';
import { migrations } from '../../lib/server/database/testing/databases.ts';
import { createProfile } from '../../lib/server/profiles/create-profile.ts';
import { contentWith, done, officeOn } from '../../lib/server/profiles/testing/team.ts';
import { portolan } from '../testing/portolan.ts';

// The key of the office in `lib/server/profiles/testing`.
const key = 'a key of thirty-two characters, or more';
const next = 'the next key, of thirty-two characters';
let folder: string;
beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'portolan-keeping-'));
  const db = openSqlite(join(folder, 'data'));
  await migrate(db, migrations);
  const id = await db
    .transaction()
    .execute((trx) => addUser(trx, { email: 'dee@example.org', name: 'dee', role: 'owner', hash: '-' }));
  const dee = { id, email: 'dee@example.org', name: 'dee', role: 'owner', by: { kind: 'session', id: '-' } } as const;
  const content = contentWith('mirrors: {}\n');
  const asked = { name: 'edge', requiredApprovals: 0, allowsErrors: false, title: 'Begin', content } as const;
  done(await createProfile(officeOn(db), dee, asked));
  await db.destroy();
});
afterAll(() => rmSync(folder, { recursive: true }));

const env = (data: string, more: Readonly<Record<string, string>> = {}) => ({
  PORTOLAN_DATA: join(folder, data),
  PORTOLAN_SECRET_KEY: key,
  DATABASE_URL: '',
  ...more,
});

it('a backup is restored elsewhere once that is confirmed, and secrets are sealed with another key', () => {
  const file = join(folder, 'a.backup');
  const made = portolan(['backup', file], '', env('data'));
  expect(made).toMatchObject({
    status: 0,
    stdout: expect.stringMatching(/^\d+ rows written into [\s\S]*keep that elsewhere/),
  });
  expect(portolan(['backup', file], '', env('data'))).toMatchObject({
    status: 2,
    stderr: expect.stringMatching(/EEXIST/),
  });

  const asked = portolan(['restore', file], '', env('new'));
  expect(asked.stdout).toMatch(/^A backup of .*: 1 user, 1 profile, 0 revisions, 1 proposal\.\n$/);
  expect(asked).toMatchObject({
    status: 2,
    stderr: expect.stringMatching(/would replace what is there: 0 users.*--yes/),
  });
  const other = portolan(['restore', file, '--yes'], '', env('new', { PORTOLAN_SECRET_KEY: next }));
  expect(other).toMatchObject({ status: 2, stderr: expect.stringMatching(/encrypted with a key that is not here/) });
  expect(portolan(['restore', file, '--yes'], '', env('new')).status).toBe(0);
  expect(portolan(['restore', file], '', env('new')).stderr).toMatch(/1 user, 1 profile/);

  const turned = env('new', { PORTOLAN_SECRET_KEY: next, PORTOLAN_SECRET_KEY_BEFORE: key });
  expect(portolan(['rotate-key'], '', turned)).toMatchObject({
    status: 0,
    stdout: expect.stringMatching(/^1 secret is/),
  });
  expect(portolan(['rotate-key'], '', env('new'))).toMatchObject({
    status: 1,
    stderr: expect.stringMatching(/left alone/),
  });
});

it('what is no backup is refused, and wrong settings are said', () => {
  const file = join(folder, 'b.backup');
  writeFileSync(file, readFileSync(import.meta.filename));
  expect(portolan(['restore', file], '', env('data'))).toMatchObject({
    status: 2,
    stderr: expect.stringMatching(/not whole/),
  });
  expect(portolan(['restore', join(folder, 'none')], '', env('data')).stderr).toMatch(/cannot be read: ENOENT/);
  const wrong = portolan(['rotate-key'], '', env('data', { PORTOLAN_SECRET_KEY: 'short' }));
  expect(wrong).toMatchObject({ status: 2, stderr: expect.stringMatching(/PORTOLAN_SECRET_KEY has to have 32/) });
});
