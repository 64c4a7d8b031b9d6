import type { Parsed } from '../../go/index.ts';
import type { NodeFile } from '../../node-files/index.ts';
import type { Steps } from '../../steps/index.ts';

/** A value and the line of the file that it stands on, from 1. */
export type TomlNode = { readonly value: TomlValue; readonly line: number };

export type TomlValue = string | number | boolean | readonly TomlValue[] | TomlTable;

export type TomlTable = ReadonlyMap<string, TomlNode>;

/** Reads a file as one generation of containerd's TOML library does, or says in its words why it does not. */
export type TomlReader = (text: string) => Steps<Parsed<TomlTable>>;

const readBefore = new WeakMap<NodeFile, Map<TomlReader, Parsed<TomlTable>>>();

/** Reads a file, once only: renderings give a file that is as it was as the same object. */
export function* readOnce(file: NodeFile, read: TomlReader): Steps<Parsed<TomlTable>> {
  const known = readBefore.get(file) ?? new Map<TomlReader, Parsed<TomlTable>>();
  const table = known.get(read) ?? (yield* read(file.text));
  readBefore.set(file, known.set(read, table));
  return table;
}

/** The table at a path, or null where there is none. */
export function tableAt(table: TomlTable, ...path: readonly string[]): TomlTable | null {
  let found: TomlTable = table;
  for (const key of path) {
    const value = found.get(key)?.value;
    if (!(value instanceof Map)) return null;
    found = value;
  }
  return found;
}

/** The text at a key; empty where there is none, as in Go's structures. */
export function textAt(table: TomlTable, key: string): string {
  const value = table.get(key)?.value;
  return typeof value === 'string' ? value : '';
}

/** The texts of an array, those of its arrays included. */
export function textsAt(table: TomlTable, key: string): readonly string[] {
  const value = table.get(key)?.value;
  const values: readonly TomlValue[] = Array.isArray(value) ? value.flat() : [];
  return values.filter((item) => typeof item === 'string');
}
