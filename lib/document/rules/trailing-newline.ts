import type { Diagnostic } from '../diagnostic.ts';
import type { TextField } from './text-fields.ts';

/** A block scalar without `-` ends in a line break, which then is part of the password, URL or file name. */
export function trailingNewline({ node, key }: TextField, text: string): Diagnostic | null {
  if ((node.style !== 'literal' && node.style !== 'folded') || !node.value.endsWith('\n')) return null;
  const header = /^[|>](?:\d?[+-]?|[+-]\d)/.exec(text.slice(node.range.from, node.range.from + 3))?.[0] ?? '|';
  const range = { from: node.range.from, to: node.range.from + header.length };
  const fix = { label: 'strip-newline', values: {}, edits: [{ ...range, insert: `${header.replace(/[+-]/, '')}-` }] };
  return { rule: 'trailing-newline', severity: 'warning', range, values: { key }, fix };
}
