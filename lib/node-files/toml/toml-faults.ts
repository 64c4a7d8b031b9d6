import { pathKey } from '../../registries/path.ts';
import type { TomlConsequence, TomlFault, TomlFaultKind } from '../node-files.ts';
import type { LineWriter, PlacedValue } from '../text/line-writer.ts';
import type { TomlReader, TomlReading } from './toml-reader.ts';
import { unescapedKinds } from './value-place.ts';

/** Where a file that was written is not the TOML that it should be, as the reader of its containerd takes it. */
export function tomlFaults(
  file: string,
  { values, tables, hosts }: LineWriter,
  reader: TomlReader,
): readonly TomlFault[] {
  if (values.length === 0 && tables.length < 2 && hosts.length === 0) return [];
  const faults = new Map<string, TomlFault>();
  const add = ({ path }: Pick<PlacedValue, 'path'>, kind: TomlFaultKind, reading: TomlReading): void => {
    const fault = { file, path, kind, consequence: consequenceOf(file, reading) };
    const place = `${kind} ${pathKey(path)}`;
    // What is read otherwise in a file that is not read at all does not matter.
    if (reading === 'not-at-all' || !faults.has(place)) faults.set(place, fault);
  };
  for (const value of values) {
    const reading = value.isTaken ? 'not-at-all' : reader.read(value.text, value.place);
    if (reading !== 'as-written') add(value, kindOf(value, reader), reading);
  }
  const opened = new Set<string>();
  for (const table of tables) {
    if (opened.has(table.name)) add(table, 'duplicate-table', 'not-at-all');
    opened.add(table.name);
  }
  if (reader.endsHostAtColon) for (const host of hosts) add(host, 'several-colons', 'not-at-all');
  return [...faults.values()];
}

function kindOf({ text, place }: PlacedValue, reader: TomlReader): TomlFaultKind {
  if (/[\x00-\x08\x0a-\x1f\x7f]|\p{Cs}/u.test(text)) return 'control-character';
  if (reader.stopsAtBrackets && place === 'table-name' && !text.includes('"')) return 'ipv6-table-name';
  return unescapedKinds[place];
}

function consequenceOf(file: string, reading: TomlReading): TomlConsequence {
  if (reading === 'otherwise') return 'value-changed';
  return file === 'config.toml' ? 'containerd-refuses-to-start' : 'file-ignored';
}
