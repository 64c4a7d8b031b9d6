import { resolveScalar } from '../decode/resolve-scalar.ts';
import type { Diagnostic } from '../diagnostic.ts';
import { doubleQuoted } from '../edit/scalar/write-scalar.ts';
import type { TextField } from './text-fields.ts';

/** A credential that YAML takes for a number, a date or a yes: K3s keeps its text, other tools change it. */
export function numberAsPassword({ node, key, section }: TextField): Diagnostic | null {
  if (section !== 'auth' || node.tag !== null) return null;
  const type = kinds.get(resolveScalar(node));
  if (type === undefined) return null;
  const fix = { label: 'quote', values: {}, edits: [{ ...node.range, insert: doubleQuoted(node.value) }] };
  return { rule: 'number-as-password', severity: 'info', range: node.range, values: { key, type }, fix };
}

const kinds = new Map<string, string>([
  ['int', 'number'],
  ['float', 'number'],
  ['timestamp', 'date'],
  ['true', 'boolean'],
  ['false', 'boolean'],
]);
