import { doubleQuoted, singleQuoted, writeScalar } from '../edit/scalar/write-scalar.ts';
import { columnOf, nextLine } from '../edit/text/lines.ts';
import type { Standing } from './probe.ts';
import type { Word } from './word-at.ts';

/** Where a proposal is written. */
export type Site = { readonly text: string; readonly word: Word; readonly standing: Standing };

/** A text in the quotes that were opened for it, else in those that it needs. */
export function writeText({ word, standing }: Site, value: string): string {
  if (word.quote === '"') return doubleQuoted(value);
  if (word.quote === "'") return singleQuoted(value);
  return writeScalar(value, { inFlow: standing.spot.parent.flow, json: isQuotedThroughout(standing) });
}

/** Whether what stands beside it in a flow collection, or around it, is between double quotes as in JSON. */
export function isQuotedThroughout({ spot }: Standing): boolean {
  if (!spot.parent.flow) return false;
  if (spot.as === 'item') return spot.parent.items.some((item) => item.kind === 'scalar' && item.style === 'double');
  const others = spot.parent.pairs.filter((pair) => pair !== spot.pair || spot.as === 'value');
  const around = spot.as === 'key' && others.length === 0 && spot.owner !== null ? [spot.owner] : others;
  return around.length > 0 && around.every(({ key }) => key.kind === 'scalar' && key.style === 'double');
}

/** Whether more of the same line follows, or lines that stand below what is written. */
export function isFollowed({ text, word }: Site): boolean {
  if (text.slice(word.range.to, word.lineEnd).trim() !== '') return true;
  const column = columnOf(text, word.range.from);
  let line = word.lineEnd;
  // The bundler loses the name of what is imported where a loop that it moves goes on by it.
  do {
    line = nextLine(text, line);
    const [, indent = '', next = ''] = /^( *)(\S?)/.exec(text.slice(line, line + 400)) ?? [];
    if (next !== '' && next !== '#') return indent.length > column || (next === '-' && indent.length === column);
  } while (line < text.length);
  return false;
}
