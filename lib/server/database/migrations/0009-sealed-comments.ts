import 'server-only';
import { type Kysely, sql } from 'kysely';
import { seal } from '../../vault/envelope.ts';
import type { Keyring } from '../../vault/keyring.ts';

const atOnce = 100;

type Comment = { readonly id: string; readonly text: string; readonly place: string | null };

/** What a comment names may become a secret later: all are sealed, as contents are. */
export async function sealComments(db: Kysely<unknown>, keys: () => Keyring): Promise<void> {
  let last = '';
  for (;;) {
    const page = sql<Comment>`select id, text, place from comments where id > ${last} order by id limit ${atOnce}`;
    const { rows } = await page.execute(db);
    for (const { id, text, place } of rows) {
      const sealed = seal(keys(), { table: 'comments', column: 'text', row: id }, text);
      const at = place === null ? null : seal(keys(), { table: 'comments', column: 'place', row: id }, place);
      await sql`update comments set text = ${sealed}, place = ${at} where id = ${id}`.execute(db);
    }
    last = rows.at(-1)?.id ?? '';
    if (rows.length < atOnce) return;
  }
}
