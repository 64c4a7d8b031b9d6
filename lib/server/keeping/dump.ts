import 'server-only';
import { type Kysely, sql } from 'kysely';
import type { Database, Tables } from '../database/tables.ts';
import { keyNameOf } from '../vault/envelope.ts';
import { sealedColumns } from '../vault/sealed-columns.ts';
import { backupFormat, backupVersion, type FirstLine, type LastLine, type RowLine } from './backup-lines.ts';
import { type KeptRows, keptRows } from './kept-tables.ts';
import { inSnapshot } from './snapshot.ts';

const page = 200;

/** Tells everything that is kept as lines, as of one moment. */
export function dump(
  db: Database,
  secretKey: string | null,
  tell: (line: FirstLine | RowLine | LastLine) => Promise<void>,
): Promise<LastLine> {
  return inSnapshot(db, async (snapshot) => {
    await tell({
      format: backupFormat,
      version: backupVersion,
      made: new Date().toISOString(),
      migrations: await migrationsOf(snapshot),
      ...(secretKey === null ? {} : { secretKey }),
    });
    const keys = new Set<string>();
    let rows = 0;
    for (const kept of keptRows) {
      for await (const row of rowsOf(snapshot, kept)) {
        await tell([kept.table, row]);
        rows += 1;
        for (const name of keysOf(kept, row)) keys.add(name);
      }
    }
    const last = { rows, keys: [...keys].sort() };
    await tell(last);
    return last;
  });
}

export async function migrationsOf(db: Kysely<Tables>): Promise<string[]> {
  const { rows } = await sql<{ name: string }>`select name from kysely_migration order by name`.execute(db);
  return rows.map(({ name }) => name);
}

type Row = RowLine[1];

/** A page at a time, each from where the last one ended. */
async function* rowsOf(db: Kysely<Tables>, { table, key, only }: KeptRows): AsyncGenerator<Row> {
  const columns = sql.join(key.map((name) => sql.ref(name)));
  const wanted = only ?? sql`1 = 1`;
  const from = sql`from ${sql.table(table)} where ${wanted}`;
  let after = sql`1 = 1`;
  for (;;) {
    const { rows } = await sql<Row>`select * ${from} and ${after} order by ${columns} limit ${page}`.execute(db);
    yield* rows;
    const last = rows.at(-1);
    if (!last || rows.length < page) return;
    after = sql`(${columns}) > (${sql.join(key.map((name) => last[name]))})`;
  }
}

function keysOf({ table }: KeptRows, row: Row): readonly string[] {
  return sealedColumns
    .filter((sealed) => sealed.table === table)
    .map(({ column }) => row[column])
    .filter((value) => typeof value === 'string')
    .map(keyNameOf);
}
