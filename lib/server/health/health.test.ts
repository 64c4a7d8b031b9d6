import { sql } from 'kysely';
import { afterEach, describe, expect, it, onTestFinished } from 'vitest';
import { kinds, makeDatabase } from '../database/testing/databases.ts';
import { beginStopping } from '../stop/stopping.ts';
import { isReady } from './is-ready.ts';

afterEach(() => {
  globalThis.portolanIsStopping = undefined;
});

describe.each(kinds)('a server on $name', (kind) => {
  it('is ready while the database answers and is up to date, until it is told to stop', async () => {
    const { db, remove } = await makeDatabase(kind);
    onTestFinished(remove);
    expect(await isReady(async () => db)).toBe(true);
    beginStopping();
    expect(await isReady(async () => db)).toBe(false);
  });

  it('is not ready where migrations are missing', async () => {
    const { db, remove } = await makeDatabase(kind);
    onTestFinished(remove);
    await sql`delete from kysely_migration where name = '0003-audit'`.execute(db);
    expect(await isReady(async () => db)).toBe(false);
  });
});

it('is not ready where the database cannot be opened', async () => {
  expect(await isReady(() => Promise.reject(new Error('no')))).toBe(false);
});
