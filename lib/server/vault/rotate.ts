import 'server-only';
import { sql } from 'kysely';
import { record } from '../audit/record.ts';
import type { Database } from '../database/tables.ts';
import { isOutdated, open, seal, UnreadableSecret } from './envelope.ts';
import type { Keyring } from './keyring.ts';
import { placeIn, type SealedColumn, sealedColumns } from './sealed-columns.ts';

const atOnce = 100;

export type Rotated = { readonly resealed: number; readonly unreadable: number };

/**
 * Seals with the present key what is sealed with another one, a few rows at a time, beside a server that goes on. What was
 * done stays done: run again, it goes on where it ended.
 */
export async function rotate(db: Database, keys: Keyring): Promise<Rotated> {
  const total = { resealed: 0, unreadable: 0 };
  for (const sealed of sealedColumns) {
    const { resealed, unreadable } = await rotateColumn(db, keys, sealed);
    total.resealed += resealed;
    total.unreadable += unreadable;
  }
  const { name } = keys.current;
  await db
    .transaction()
    .execute((trx) => record(trx, { actor: 'server', action: 'key-rotated', subject: name, detail: total }));
  return total;
}

type Row = Readonly<Record<string, unknown>>;

async function rotateColumn(db: Database, keys: Keyring, sealed: SealedColumn): Promise<Rotated> {
  let last: Row | null = null;
  let resealed = 0;
  let unreadable = 0;
  for (;;) {
    const rows = await pageOf(db, keys, sealed, last);
    for (const row of rows) {
      const again = resealedText(keys, sealed, row);
      if (again === null) unreadable += 1;
      else if (await replace(db, sealed, row, again)) resealed += 1;
    }
    last = rows.at(-1) ?? null;
    if (last === null) return { resealed, unreadable };
  }
}

async function pageOf(db: Database, { current }: Keyring, { table, column, key }: SealedColumn, last: Row | null) {
  const columns = sql.join(key.map((name) => sql.ref(name)));
  const after = last === null ? sql`1 = 1` : sql`(${columns}) > (${sql.join(key.map((name) => last[name]))})`;
  const { rows } = await sql<Row>`
    select ${columns}, ${sql.ref(column)} as sealed from ${sql.table(table)}
    where ${sql.ref(column)} is not null and ${sql.ref(column)} not like ${`v1.${current.name}.%`} and ${after}
    order by ${columns} limit ${atOnce}`.execute(db);
  return rows;
}

function resealedText(keys: Keyring, sealed: SealedColumn, row: Row): string | null {
  const place = placeIn(sealed, row);
  const before = String(row.sealed);
  try {
    return isOutdated(keys, before) ? seal(keys, place, open(keys, place, before)) : before;
  } catch (error) {
    if (error instanceof UnreadableSecret) return null;
    throw error;
  }
}

/** Unless somebody has written something else there meanwhile, which is sealed with the key of the server that wrote it. */
async function replace(db: Database, { table, column, key }: SealedColumn, row: Row, again: string): Promise<boolean> {
  const same = sql.join(
    key.map((name) => sql`${sql.ref(name)} = ${row[name]}`),
    sql` and `,
  );
  const { numAffectedRows } = await sql`
    update ${sql.table(table)} set ${sql.ref(column)} = ${again}
    where ${same} and ${sql.ref(column)} = ${row.sealed}`.execute(db);
  return numAffectedRows === 1n;
}
