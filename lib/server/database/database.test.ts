import { mkdirSync, mkdtempSync, readdirSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { sql } from 'kysely';
import { afterEach, describe, expect, it } from 'vitest';
import { readSettings } from '../settings/settings.ts';
import { openDatabase } from './database.ts';
import { migrate } from './migrate.ts';
import type { Database } from './tables.ts';
import { kinds, makeDatabase, migrations, type TestDatabase } from './testing/databases.ts';

describe.each(kinds)('a database in $name', (kind) => {
  const made: TestDatabase[] = [];
  afterEach(async () => {
    for (const database of made.splice(0)) await database.remove();
  });
  async function fresh() {
    const database = await makeDatabase(kind);
    made.push(database);
    return database;
  }

  it('is brought up to date once, and left as it is from then on', async () => {
    const { db } = await fresh();
    await addUser(db);
    await migrate(db, migrations);
    expect(await db.selectFrom('users').select('name').execute()).toEqual([{ name: 'Ada' }]);
  });

  it('is brought from each earlier state to the present one with all that it holds', async () => {
    for (const [count] of Object.keys(migrations).entries()) {
      const database = await kind.make();
      made.push(database);
      const db = database.open();
      await migrate(db, Object.fromEntries(Object.entries(migrations).slice(0, count + 1)));
      await addUser(db);
      await migrate(db, migrations);
      expect(await db.selectFrom('users').select('name').execute()).toEqual([{ name: 'Ada' }]);
      expect(await db.selectFrom('audit_head').select('seq').execute()).toEqual([{ seq: 0 }]);
      await db.destroy();
    }
  });

  it('is opened by instances that start at once', async () => {
    const database = await kind.make();
    made.push(database);
    const instances = [database.open(), database.open(), database.open()];
    // Of one SQLite there is one server; of a PostgreSQL there may be several.
    const atOnce = kind.name === 'SQLite' ? instances.slice(0, 1) : instances;
    await Promise.all(atOnce.map((db) => migrate(db, migrations)));
    for (const db of instances) expect(await db.selectFrom('users').select('id').execute()).toEqual([]);
    for (const db of instances) await db.destroy();
  });

  it('says which migration failed, and keeps nothing of it', async () => {
    const { db } = await fresh();
    const broken = {
      up: async (inside: Database) => {
        await addUser(inside);
        throw new Error('no');
      },
    };
    await expect(migrate(db, { ...migrations, '9999-broken': broken })).rejects.toThrow(/up to date \(9999-broken\)/);
    expect(await db.selectFrom('users').select('name').execute()).toEqual([]);
  });

  it('keeps all of a transaction or nothing', async () => {
    const { db } = await fresh();
    const failing = db.transaction().execute(async (trx) => {
      await addUser(trx);
      throw new Error('no');
    });
    await expect(failing).rejects.toThrow('no');
    expect(await db.selectFrom('users').select('name').execute()).toEqual([]);
  });

  it('refuses what belongs to nobody', async () => {
    const { db } = await fresh();
    const now = new Date().toISOString();
    const orphan = { id: '1', user_id: 'nobody', token: 't', expires_at: now, created_at: now, updated_at: now };
    await expect(db.insertInto('sessions').values(orphan).execute()).rejects.toThrow();
  });
});

describe('the SQLite of a folder', () => {
  it('is read by the server alone, and survives the loss of power', async () => {
    const folder = mkdtempSync(join(tmpdir(), 'portolan-data-'));
    const data = join(folder, 'deep', 'data');
    mkdirSync(data, { recursive: true, mode: 0o755 });
    const db = await openDatabase(readSettings({ PORTOLAN_DATA: data }));
    await addUser(db);
    expect(statSync(data).mode & 0o777).toBe(0o700);
    expect(readdirSync(data).sort()).toEqual(['portolan.db', 'portolan.db-shm', 'portolan.db-wal']);
    for (const file of readdirSync(data)) expect(statSync(join(data, file)).mode & 0o777, file).toBe(0o600);
    const pragma = async (name: string) => (await sql.raw<object>(`pragma ${name}`).execute(db)).rows;
    expect(await pragma('journal_mode')).toEqual([{ journal_mode: 'wal' }]);
    expect(await pragma('synchronous')).toEqual([{ synchronous: 2 }]);
    expect(await pragma('foreign_keys')).toEqual([{ foreign_keys: 1 }]);
    await db.destroy();
    rmSync(folder, { recursive: true });
  });
});

async function addUser(db: Database): Promise<void> {
  const now = new Date().toISOString();
  await db
    .insertInto('users')
    .values({
      id: 'u1',
      email: 'ada@example.org',
      email_verified: 0,
      name: 'Ada',
      role: 'owner',
      created_at: now,
      updated_at: now,
    })
    .execute();
}
