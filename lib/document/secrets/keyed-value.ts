import type { Range } from '../range.ts';
import type { ScannedLine } from './lines.ts';
import type { SecretKind } from './secret.ts';

const quoted = /^(?:"(?:[^"\\]|\\.)*"|'(?:[^']|'')*')/;
const key = /[:=：](?:\s|$)/;

/** How far back brackets are looked for: a document may be one line of megabytes. */
const nearby = 2000;

/** Where a key was found: in which of the lines, and where its value begins in the text. */
export type KeyPlace = {
  readonly text: string;
  readonly lines: readonly ScannedLine[];
  readonly at: number;
  readonly line: ScannedLine;
  readonly start: number;
};

/** The value behind a key that promises a secret, as far as it may reach; null where nothing is written or a map to look into. */
export function keyedValue(place: KeyPlace, kind: SecretKind): Range | null {
  const { text, line, start } = place;
  const value = text.slice(start, line.to);
  const closed = quoted.exec(value)?.[0];
  if (closed !== undefined) return { from: start, to: start + closed.length };
  if (kind === 'auth' && /^[{&!*]/.test(value)) return null;
  if (value === '' || value.startsWith('#')) return valueBelow(place, kind);
  if (/^[|>][\d+-]*(?:\s+#.*)?$/.test(value)) return { from: start, to: endBelow(place) };
  if (isInBrackets(place)) return { from: start, to: start + value.search(/\s*(?:[,}\]]|$)/) };
  const goesOn = !line.isComment || /^["']/.test(value);
  return { from: start, to: goesOn ? endBelow(place) : line.to };
}

function valueBelow(place: KeyPlace, kind: SecretKind): Range | null {
  const { text, lines, at } = place;
  const first = lines[at + 1];
  const to = endBelow(place);
  if (first === undefined || to < first.to) return null;
  if (kind === 'auth' && key.test(text.slice(first.from, first.to))) return null;
  return { from: first.from, to };
}

/** The end of the lines below that are deeper than the key's; of its own line where there are none. */
function endBelow({ text, lines, at, line }: KeyPlace): number {
  let to = line.to;
  for (let below = at + 1; below < lines.length; below++) {
    const next = lines[below];
    if (next === undefined) break;
    const isList = next.column === line.column && /^-(?:\s|$)/.test(text.slice(next.from, next.from + 2));
    if (next.isComment !== line.isComment || (next.column <= line.column && !isList)) break;
    if (line.isComment && !/^\s*\S*\s*#*\s*$/.test(text.slice(to, next.from))) break;
    to = next.to;
  }
  return to;
}

/** Whether more brackets are opened than closed before the value on its line. */
function isInBrackets({ text, line, start }: KeyPlace): boolean {
  if (line.isComment) return false;
  let depth = 0;
  for (const character of text.slice(Math.max(line.from, start - nearby), start)) {
    if (character === '{' || character === '[') depth++;
    if (character === '}' || character === ']') depth--;
  }
  return depth > 0;
}
