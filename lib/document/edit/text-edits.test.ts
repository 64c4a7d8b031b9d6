import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { TextEdit } from '../range.ts';
import { composeEdits } from './compose-edits.ts';
import { applyEdits, invertEdits, minimalEdit } from './text-edits.ts';

const texts = fc.string({ unit: 'grapheme', maxLength: 30 });

/** Edits at sorted places of a text, given as fractions of its length. */
const changes = fc.array(fc.tuple(fc.nat(40), fc.string({ maxLength: 5 })), { maxLength: 6 });

function editsFor(text: string, list: readonly (readonly [number, string])[]): TextEdit[] {
  const places = list.map(([at]) => Math.min(at, text.length)).sort((a, b) => a - b);
  const edits: TextEdit[] = [];
  for (let at = 0; at + 1 < places.length; at += 2) {
    edits.push({ from: places[at] ?? 0, to: places[at + 1] ?? 0, insert: list[at]?.[1] ?? '' });
  }
  return edits;
}

describe('edits of a text', () => {
  test('are undone by their inversion', () => {
    fc.assert(
      fc.property(texts, changes, (text, list) => {
        const edits = editsFor(text, list);
        const edited = applyEdits(text, edits);
        expect(applyEdits(edited, invertEdits(text, edits))).toBe(text);
      }),
    );
  });

  test('compose to one list that does what all do in turn', () => {
    fc.assert(
      fc.property(texts, changes, changes, (text, first, second) => {
        const before = editsFor(text, first);
        const middle = applyEdits(text, before);
        const after = editsFor(middle, second);
        const composed = composeEdits(text, [before, after]);
        expect(applyEdits(text, composed)).toBe(applyEdits(middle, after));
        for (const [at, { from }] of composed.entries()) {
          if (at > 0) expect(from).toBeGreaterThan(composed[at - 1]?.to ?? 0);
        }
      }),
    );
  });

  test('find the least change between two texts', () => {
    fc.assert(
      fc.property(texts, texts, texts, texts, (start, before, after, end) => {
        const edits = minimalEdit(start + before + end, start + after + end);
        expect(applyEdits(start + before + end, edits)).toBe(start + after + end);
      }),
    );
    expect(minimalEdit('one two three', 'one 2 three')).toEqual([{ from: 4, to: 7, insert: '2' }]);
    expect(minimalEdit('same', 'same')).toEqual([]);
    expect(minimalEdit('aa', 'aaa')).toEqual([{ from: 2, to: 2, insert: 'a' }]);
  });

  test('never cut a character in two', () => {
    expect(minimalEdit('a😀b', 'a😁b')).toEqual([{ from: 1, to: 3, insert: '😁' }]);
    expect(minimalEdit('a😀', 'a🧀')).toEqual([{ from: 1, to: 3, insert: '🧀' }]);
  });
});
