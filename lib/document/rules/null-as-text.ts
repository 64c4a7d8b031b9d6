import { resolveScalar } from '../decode/resolve-scalar.ts';
import type { Diagnostic } from '../diagnostic.ts';
import { doubleQuoted } from '../edit/scalar/write-scalar.ts';
import type { Site } from './site.ts';
import { textFields } from './text-fields.ts';

/** An unquoted `null` or `~` is the empty text, not a text of these letters. */
export function* nullAsText(site: Site): Generator<Diagnostic> {
  for (const { node, key } of textFields(site)) {
    if (node.tag !== null || node.value === '' || resolveScalar(node) !== 'null') continue;
    const edits = [{ ...node.range, insert: doubleQuoted(node.value) }];
    const fix = { label: 'quote', values: {}, edits };
    yield { rule: 'null-as-text', severity: 'warning', range: node.range, values: { key, written: node.value }, fix };
  }
}
