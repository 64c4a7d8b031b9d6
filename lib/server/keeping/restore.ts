import 'server-only';
import { sql } from 'kysely';
import type { Migration } from 'kysely/migration';
import { record } from '../audit/record.ts';
import { migrationsWith } from '../database/migrations/migrations.ts';
import type { Database, Tables, Writing } from '../database/tables.ts';
import type { Keyring } from '../vault/keyring.ts';
import { readLines } from './backup-file.ts';
import { type RowLine, rowLine } from './backup-lines.ts';
import type { Checked } from './check-backup.ts';
import { functions, keptRows, leftOut } from './kept-tables.ts';
import { isPostgres } from './snapshot.ts';

const atOnce = 50;

/**
 * Puts what a backup holds in the place of everything, in one transaction: a server that runs goes on with the one or the
 * other. The tables are made as they were at the time of the backup, filled, and then brought up to date.
 */
export async function restore(
  { db, keys }: { readonly db: Database; readonly keys: Keyring },
  path: string,
  { first }: Pick<Checked, 'first'>,
): Promise<void> {
  const isOld = ([name]: readonly [string, Migration]) => first.migrations.includes(name);
  const all = Object.entries(migrationsWith(() => keys));
  await db.transaction().execute(async (trx) => {
    await dropAll(trx);
    for (const [, { up }] of all.filter(isOld)) await up(trx);
    await empty(trx);
    for await (const { table, rows } of batchesOf(path)) await insert(trx, table, rows);
    for (const [, { up }] of all.filter((each) => !isOld(each))) await up(trx);
    await record(trx, { actor: 'server', action: 'backup-restored', subject: first.made });
  });
}

async function dropAll(trx: Writing): Promise<void> {
  const tables = [...leftOut, ...keptRows.map(({ table }) => table).toReversed()];
  for (const table of tables) await trx.schema.dropTable(table).ifExists().execute();
  if (!isPostgres(trx)) return;
  for (const name of functions) await sql`drop function if exists ${sql.ref(name)}`.execute(trx);
}

/** What migrations put into a new database stands in the backup, too. */
async function empty(trx: Writing): Promise<void> {
  const there = new Set((await trx.introspection.getTables()).map(({ name }) => name));
  for (const { table } of keptRows.toReversed()) {
    if (there.has(table)) await sql`delete from ${sql.table(table)}`.execute(trx);
  }
}

type Batch = { readonly table: keyof Tables; readonly rows: RowLine[1][] };

async function* batchesOf(path: string): AsyncGenerator<Batch> {
  let batch: Batch | null = null;
  for await (const line of readLines(path)) {
    const { data } = rowLine.safeParse(line);
    if (!data) continue;
    const [table, row] = data;
    if (batch && batch.table === table && batch.rows.length < atOnce) {
      batch.rows.push(row);
      continue;
    }
    if (batch) yield batch;
    batch = { table, rows: [row] };
  }
  if (batch) yield batch;
}

async function insert(trx: Writing, table: keyof Tables, rows: readonly RowLine[1][]): Promise<void> {
  const columns = Object.keys(rows[0] ?? {});
  const names = sql.join(columns.map((name) => sql.ref(name)));
  const values = sql.join(rows.map((row) => sql`(${sql.join(columns.map((name) => row[name]))})`));
  await sql`insert into ${sql.table(table)} (${names}) values ${values}`.execute(trx);
}
