import type { TextEdit } from '@/lib/document/range.ts';

/** With more characters a document takes longer to work through than the page may stand still: about two thousand mirrors. */
const longest = 300_000;

export function isLongText(text: string): boolean {
  return isLong(text.length);
}

export function isLong(characters: number): boolean {
  return characters > longest;
}

/** Whether a text is long, or becomes so by these edits, list after list. */
export function isLongWith(text: string, lists: readonly (readonly TextEdit[])[]): boolean {
  const inserted = lists.flat().reduce((sum, { insert }) => sum + insert.length, 0);
  return isLong(text.length + inserted);
}
