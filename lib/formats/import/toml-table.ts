import type { AnyJson, JsonMap } from '@iarna/toml';

export type TomlTable = JsonMap;

export function tableAt(table: TomlTable, ...keys: readonly string[]): TomlTable {
  return keys.reduce<TomlTable>((at, key) => {
    const next = Object.hasOwn(at, key) ? at[key] : undefined;
    return isTable(next) ? next : {};
  }, table);
}

/** The tables in a table, in the file's order. */
export function tablesIn(table: TomlTable): [string, TomlTable][] {
  return Object.entries(table).flatMap(([key, value]): [string, TomlTable][] => (isTable(value) ? [[key, value]] : []));
}

export function textAt(table: TomlTable, key: string): string | null {
  const value = Object.hasOwn(table, key) ? table[key] : undefined;
  return typeof value === 'string' ? value : null;
}

/** The texts of a list, or a text alone as a list of one. */
export function textsAt(table: TomlTable, key: string): string[] {
  const value = Object.hasOwn(table, key) ? table[key] : undefined;
  return (Array.isArray(value) ? value : [value]).filter((entry) => typeof entry === 'string');
}

export function isTable(value: AnyJson | undefined): value is TomlTable {
  return typeof value === 'object' && !Array.isArray(value) && !(value instanceof Date);
}

/** The texts of a table by their keys, such as rewrites. */
export function textsIn(table: TomlTable): ReadonlyMap<string, string> {
  const entries = Object.entries(table);
  return new Map(entries.filter((entry): entry is [string, string] => typeof entry[1] === 'string'));
}
