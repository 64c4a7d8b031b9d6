import type { ScalarStyle } from '../../yaml/node.ts';
import { needsEscapes } from './needs-quotes.ts';
import { doubleQuoted, type ScalarPlace, singleQuoted, writeScalar } from './write-scalar.ts';

/** A scalar's new text in the quotes that it has, where they can hold it. Block scalars are written anew. */
export function restyle(style: ScalarStyle, value: string, place: ScalarPlace): string {
  if (style === 'double') return doubleQuoted(value);
  if (style === 'single' && !needsEscapes(value)) return singleQuoted(value);
  return writeScalar(value, place);
}

/** Lines for `|`, or null for a text that its lines cannot hold as they are. */
export function literalLines(value: string): { readonly header: string; readonly lines: readonly string[] } | null {
  const body = value.endsWith('\n') ? value.slice(0, -1) : value;
  if (!body.includes('\n') || /^[\s]|\n$/.test(body) || needsEscapes(body.replaceAll('\n', ''))) return null;
  return { header: value.endsWith('\n') ? '|' : '|-', lines: body.split('\n') };
}
