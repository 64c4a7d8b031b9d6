import { gapsBetween } from '@/lib/compare/index.ts';

type Range = { readonly from: number; readonly to: number };

/** A line with what in it is to be taken as one word. */
export type WordLine = { readonly text: string; readonly whole: readonly Range[] };

/** Longer lines are not looked at word by word. */
const longest = 4000;

/** Lines that have less than this share of their words in common are marked as lines alone. */
const leastAlike = 0.4;

/** The words in which a line differs from the one that it became, in both. */
export function wordChanges(before: WordLine, after: WordLine): Readonly<Record<'before' | 'after', readonly Range[]>> {
  if (Math.max(before.text.length, after.text.length) > longest) return { before: [], after: [] };
  const one = wordsOf(before);
  const other = wordsOf(after);
  const gaps = gapsBetween(
    one.map(({ text }) => text),
    other.map(({ text }) => text),
  );
  const changed = {
    before: joined(
      one,
      gaps.map((gap) => gap.before),
    ),
    after: joined(
      other,
      gaps.map((gap) => gap.after),
    ),
  };
  const alike = (line: WordLine, ranges: readonly Range[]) =>
    lengthWithout(line, ranges) >= leastAlike * inked(line.text);
  return alike(before, changed.before) && alike(after, changed.after) ? changed : { before: [], after: [] };
}

type Word = Range & { readonly text: string };

function wordsOf({ text, whole }: WordLine): readonly Word[] {
  const words: Word[] = [];
  let at = 0;
  const split = (to: number): void => {
    for (const { 0: word, index } of text.slice(at, to).matchAll(/[\p{L}\p{N}_]+|\s+|./gsu)) {
      words.push({ text: word, from: at + index, to: at + index + word.length });
    }
  };
  for (const { from, to } of whole) {
    split(from);
    words.push({ text: text.slice(from, to), from, to });
    at = to;
  }
  split(text.length);
  return words;
}

/** Words as ranges; those with nothing but space between them as one. */
function joined(words: readonly Word[], stretches: readonly Range[]): readonly Range[] {
  const ranges: Range[] = [];
  let end: number | null = null;
  for (const { from, to } of stretches) {
    const first = words[from];
    const last = words[to - 1];
    if (from >= to || first === undefined || last === undefined) continue;
    const near = end !== null && words.slice(end, from).every(({ text }) => text.trim() === '');
    const before = near ? ranges.pop() : undefined;
    ranges.push({ from: before?.from ?? first.from, to: last.to });
    end = to;
  }
  return ranges;
}

function lengthWithout({ text }: WordLine, ranges: readonly Range[]): number {
  return inked(text) - ranges.reduce((sum, { from, to }) => sum + inked(text.slice(from, to)), 0);
}

function inked(text: string): number {
  return text.replaceAll(/\s/g, '').length;
}
