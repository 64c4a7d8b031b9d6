import { resolveScalar } from '../decode/resolve-scalar.ts';
import type { Diagnostic } from '../diagnostic.ts';
import { doubleQuoted } from '../edit/scalar/write-scalar.ts';
import type { Site } from './site.ts';

/** A credential that YAML takes for a number, a date or a yes: K3s keeps its text, other tools change it. */
export function* numberAsPassword({ shape, entries }: Site): Generator<Diagnostic> {
  if (shape.section !== 'auth') return;
  for (const { name, pair, shape: field } of entries) {
    const { value } = pair;
    if (field === null || name === null || value.kind !== 'scalar' || value.tag !== null) continue;
    const type = kinds.get(resolveScalar(value));
    if (type === undefined) continue;
    const edits = [{ ...value.range, insert: doubleQuoted(value.value) }];
    yield {
      rule: 'number-as-password',
      severity: 'info',
      range: value.range,
      values: { key: name, type },
      fix: { label: 'quote', values: {}, edits },
    };
  }
}

const kinds = new Map<string, string>([
  ['int', 'number'],
  ['float', 'number'],
  ['timestamp', 'date'],
  ['true', 'boolean'],
  ['false', 'boolean'],
]);
