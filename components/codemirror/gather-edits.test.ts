import { EditorState } from '@codemirror/state';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { gatherEdits, manyEdits } from './gather-edits.ts';

const lines = 2 * manyEdits;
const doc = EditorState.create({ doc: 'abc\n'.repeat(lines) }).doc;
const inserts = fc.constantFrom('', 'x', 'longer', 'two\nlines');

describe('many edits', () => {
  it('are few that make the same text, and in sight are what they were', () => {
    const from = fc.nat(doc.length);
    fc.assert(
      fc.property(from, fc.nat(400), fc.array(inserts, { minLength: 1, maxLength: 9 }), (start, length, texts) => {
        const edits = Array.from({ length: lines }, (_, line) => {
          const at = line * 4 + (line % 3);
          return { from: at, to: at + (line % 2), insert: texts[line % texts.length] ?? '' };
        });
        const inSight = { from: start, to: Math.min(start + length, doc.length) };
        const gathered = gatherEdits(edits, doc, inSight);
        const state = EditorState.create({ doc });
        expect(state.update({ changes: [...gathered] }).state.doc.toString()).toBe(
          state.update({ changes: edits }).state.doc.toString(),
        );
        const seen = edits.filter((edit) => edit.to >= inSight.from && edit.from <= inSight.to);
        expect(gathered.length).toBeLessThanOrEqual(seen.length + 2);
        expect(gathered).toEqual(expect.arrayContaining(seen));
      }),
    );
  });

  it('stay as they are where they are few', () => {
    const edits = [{ from: 0, to: 1, insert: 'x' }];
    expect(gatherEdits(edits, doc, { from: 0, to: 0 })).toBe(edits);
  });
});
