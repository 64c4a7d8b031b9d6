import { resolveScalar } from '../decode/resolve-scalar.ts';
import type { Diagnostic } from '../diagnostic.ts';
import { doubleQuoted } from '../edit/scalar/write-scalar.ts';
import type { TextField } from './text-fields.ts';

/** An unquoted `null` or `~` is the empty text, not a text of these letters. */
export function nullAsText({ node, key }: TextField): Diagnostic | null {
  const { value, range } = node;
  if (!nulls.has(value) || node.tag !== null || resolveScalar(node) !== 'null') return null;
  const fix = { label: 'quote', values: {}, edits: [{ ...range, insert: doubleQuoted(value) }] };
  return { rule: 'null-as-text', severity: 'warning', range, values: { key, written: value }, fix };
}

const nulls: ReadonlySet<string> = new Set(['~', 'null', 'Null', 'NULL']);
