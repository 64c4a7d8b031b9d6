import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { sql } from 'kysely';
import { afterEach, describe, expect, it } from 'vitest';
import { verify } from '../audit/verify.ts';
import { createProfile } from '../profiles/create-profile.ts';
import { contentWith, done, officeOn } from '../profiles/testing/team.ts';
import { openPlace, openText } from '../proposals/sealed-comment.ts';
import { migrate } from './migrate.ts';
import type { CommentRow, Database } from './tables.ts';
import { kinds, makeDatabase, migrations, type TestDatabase, testKeys } from './testing/databases.ts';

const fixtures = join(import.meta.dirname, 'fixtures');
/** Databases as servers of earlier days left them, in a SQL that both understand, named by their last migration. */
const recorded = readdirSync(fixtures).map((file) => ({ file, text: readFileSync(join(fixtures, file), 'utf8') }));

describe.each(kinds)('a database in $name', (kind) => {
  const made: TestDatabase[] = [];
  afterEach(async () => {
    for (const database of made.splice(0)) await database.remove();
  });

  it.each(recorded)('that was recorded as $file is brought up to date with all that it holds', async ({ text }) => {
    const database = await kind.make();
    made.push(database);
    const db = database.open();
    for (const statement of text.split(/;\n/)) if (statement.trim() !== '') await sql.raw(statement).execute(db);
    const before = await rowsOf(db);
    expect(before.size).toBeGreaterThan(5);
    await migrate(db, migrations);
    const after = await rowsOf(db);
    after.set('comments', (await db.selectFrom('comments').selectAll().orderBy('id').execute()).map(opened));
    for (const [table, rows] of before) {
      if (!table.startsWith('kysely_')) expect([table, after.get(table)]).toMatchObject([table, rows]);
    }
    expect(await verify(db)).toMatchObject({ whole: true });
    expect(await columnsOf(db)).toEqual(await columnsOfFresh());
    const user = await db.selectFrom('users').select(['id', 'email', 'name', 'role']).executeTakeFirstOrThrow();
    const content = contentWith('mirrors: {}\n');
    const asked = { name: 'another', requiredApprovals: 1, allowsErrors: false, title: 'Begin', content } as const;
    const caller = { ...user, by: { kind: 'session', id: '-' } } as const;
    expect(done(await createProfile(officeOn(db), caller, asked)).proposal).toBe(1);
    await db.destroy();
  });

  async function columnsOfFresh() {
    const fresh = await makeDatabase(kind);
    made.push(fresh);
    return columnsOf(fresh.db);
  }
});

/** As it was before comments were sealed. */
function opened(row: CommentRow) {
  const place = openPlace(testKeys, row);
  return { ...row, text: openText(testKeys, row), place: place && JSON.stringify(place) };
}

async function rowsOf(db: Database): Promise<Map<string, unknown[]>> {
  const rows = new Map<string, unknown[]>();
  for (const { name } of await db.introspection.getTables()) {
    rows.set(name, (await sql`select * from ${sql.table(name)} order by 1, 2`.execute(db)).rows);
  }
  return rows;
}

async function columnsOf(db: Database): Promise<readonly string[]> {
  const tables = await db.introspection.getTables();
  const columns = tables.flatMap(({ name, columns }) =>
    columns.map((column) => `${name}.${column.name} ${column.dataType} ${column.isNullable}`),
  );
  return columns.sort();
}
