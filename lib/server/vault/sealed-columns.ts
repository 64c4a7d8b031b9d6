import 'server-only';
import type { Tables } from '../database/tables.ts';
import type { Place } from './envelope.ts';

/** A column whose texts are sealed, each for the row that these columns name. */
export type SealedColumn = {
  readonly [table in keyof Tables]: {
    readonly table: table;
    readonly column: keyof Tables[table] & string;
    readonly key: readonly (keyof Tables[table] & string)[];
  };
}[keyof Tables];

/** All of them: what is not here is not sealed anew with a new key. A test finds what is sealed in the sources. */
export const sealedColumns: readonly SealedColumn[] = [
  { table: 'revisions', column: 'content', key: ['profile_id', 'number'] },
  { table: 'proposals', column: 'content', key: ['id'] },
  { table: 'comments', column: 'text', key: ['id'] },
  { table: 'comments', column: 'place', key: ['id'] },
  { table: 'webhooks', column: 'url', key: ['id'] },
  { table: 'webhooks', column: 'secret', key: ['id'] },
];

export function placeIn({ table, column, key }: SealedColumn, row: Readonly<Record<string, unknown>>): Place {
  return { table, column, row: key.map((name) => String(row[name])).join('/') };
}
