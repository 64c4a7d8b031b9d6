import { hidePathPassword, hideUrlPassword, hideUrlPasswords } from '../registries/url-password.ts';
import type { NoteValues, Why } from './plan.ts';

/** Values that are one name or URL; all others may be prose. */
const names: ReadonlySet<string> = new Set(['endpoint', 'host', 'key', 'mirror', 'registry']);

/** The values of a sentence about a pull as they may be shown: without the passwords of URLs. */
export function shownValues(values: Why['values']): Why['values'];
export function shownValues(values: NoteValues): NoteValues;
export function shownValues(values: NoteValues): NoteValues {
  return Object.fromEntries(
    Object.entries(values).map(([name, value]) => [
      name,
      typeof value === 'string' ? shown(name, value) : value.map((each) => shown(name, each)),
    ]),
  );
}

function shown(name: string, value: string): string {
  if (name === 'file') return hidePathPassword(value);
  return names.has(name) ? hideUrlPassword(value) : hideUrlPasswords(value);
}
