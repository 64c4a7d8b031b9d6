import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type WordLine, wordChanges } from './word-changes.ts';

const plain = (text: string): WordLine => ({ text, whole: [] });

function words(before: WordLine, after: WordLine) {
  const changes = wordChanges(before, after);
  return {
    before: changes.before.map(({ from, to }) => before.text.slice(from, to)),
    after: changes.after.map(({ from, to }) => after.text.slice(from, to)),
  };
}

describe('the words that changed', () => {
  it('are those in which the lines differ', () => {
    expect(words(plain('  [host."https://a.lan/v2"]'), plain('  [host."https://b.lan:5000/v2"]'))).toEqual({
      before: ['a'],
      after: ['b', ':5000'],
    });
  });

  it('stand together where only space parts them', () => {
    expect(words(plain('keep one two keep these all'), plain('keep 1 2 keep these all'))).toEqual({
      before: ['one two'],
      after: ['1 2'],
    });
  });

  it('are not told of lines that have little in common', () => {
    expect(words(plain('server = "https://a.lan"'), plain('capabilities = ["pull"]'))).toEqual({
      before: [],
      after: [],
    });
  });

  it('take a secret whole, however much of it is the same', () => {
    const secret = (text: string) => ({ text: `password = "${text}"`, whole: [{ from: 12, to: 12 + text.length }] });
    expect(words(secret('one-two'), secret('one-three'))).toEqual({ before: ['one-two'], after: ['one-three'] });
  });

  it('are all that keeps the lines from being the same', () => {
    const line = fc
      .array(fc.constantFrom('a', 'b', ' ', '.', 'é', '镜'), { maxLength: 20 })
      .map((parts) => parts.join(''));
    fc.assert(
      fc.property(line, line, (before, after) => {
        const changes = wordChanges(plain(before), plain(after));
        if (changes.before.length + changes.after.length === 0) return;
        expect(without(before, changes.before)).toBe(without(after, changes.after));
      }),
    );
  });
});

function without(text: string, ranges: readonly { readonly from: number; readonly to: number }[]): string {
  return ranges.reduceRight((rest, { from, to }) => rest.slice(0, from) + rest.slice(to), text).replaceAll(/\s/g, '');
}
