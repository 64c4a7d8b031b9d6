import { setScalar } from '../edit/change/set-scalar.ts';
import { doubleQuoted } from '../edit/scalar/write-scalar.ts';
import { eachNode } from '../edit/sharing/node-places.ts';
import type { Range, TextEdit } from '../range.ts';
import type { DocumentReading } from '../reading.ts';
import type { ScalarNode } from '../yaml/node.ts';
import type { Secret } from './secret.ts';

/** The edit that writes a missing secret where it belongs; in a URL with the escapes that it needs there. */
export function fillSecret(reading: DocumentReading, { range, kind }: Secret, value: string): TextEdit {
  if (kind === 'url-password') return { ...range, insert: escapedForUrl(value) };
  const scalar = scalarAt(reading, range);
  if (scalar === null) return { ...range, insert: doubleQuoted(value) };
  return setScalar(reading, scalar, value, true);
}

function escapedForUrl(value: string): string {
  return encodeURIComponent(value.toWellFormed()).replaceAll("'", '%27');
}

function scalarAt({ root }: DocumentReading, range: Range): ScalarNode | null {
  let found: ScalarNode | null = null;
  eachNode(root, (node) => {
    if (node.kind === 'scalar' && node.range.from === range.from && node.range.to === range.to) found = node;
  });
  return found;
}
