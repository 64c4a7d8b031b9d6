import { EditorState } from '@codemirror/state';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { lineEndsOf, viewText } from '@/components/codemirror/line-ends.ts';
import type { TextEdit } from '@/lib/document/range.ts';
import { createTypingRuns, typedEdits } from './typed-edits.ts';

function apply(text: string, edits: readonly TextEdit[]): string {
  return edits.reduceRight((done, edit) => done.slice(0, edit.from) + edit.insert + done.slice(edit.to), text);
}

const someText = fc.string({ unit: fc.constantFrom('a', ' ', '\n', '\r\n'), maxLength: 20 });
const someChange = fc.record({ from: fc.nat(40), to: fc.nat(40), insert: someText });

describe('typed edits', () => {
  it('give the text that the view shows', () => {
    fc.assert(
      fc.property(someText, fc.array(someChange, { maxLength: 3 }), (before, wanted) => {
        let state = EditorState.create({ doc: viewText(before) });
        let changes = state.changes();
        for (const { from, to, insert } of wanted) {
          const end = state.doc.length;
          const place = { from: Math.min(from, to, end), to: Math.min(Math.max(from, to), end) };
          const transaction = state.update({ changes: { ...place, insert } });
          changes = changes.compose(transaction.changes);
          state = transaction.state;
        }
        expect(viewText(apply(before, typedEdits(changes, lineEndsOf(before))))).toBe(state.doc.toString());
      }),
    );
  });

  it('end new lines as the text ends its own', () => {
    const state = EditorState.create({ doc: 'a\nb' });
    const { changes } = state.update({ changes: { from: 3, insert: '\nc\n' } });
    expect(typedEdits(changes, lineEndsOf('a\r\nb'))).toEqual([{ from: 4, to: 4, insert: '\r\nc\r\n' }]);
  });
});

describe('a run of typing', () => {
  const doc = EditorState.create({ doc: 'one two three' });
  const insert = (at: number, text: string, userEvent = 'input.type') =>
    doc.update({ changes: { from: at, insert: text }, userEvent });
  const remove = (from: number) => doc.update({ changes: { from, to: from + 1 }, userEvent: 'delete.backward' });

  it('goes on while letters follow each other', () => {
    const runOf = createTypingRuns();
    const first = runOf(insert(3, 'a'));
    expect(first).not.toBeNull();
    expect([runOf(insert(4, 'b')), runOf(insert(5, ' '))]).toEqual([first, first]);
    expect(runOf(insert(0, 'c'))).not.toBe(first);
  });

  it('ends where deleting begins, which makes its own', () => {
    const runOf = createTypingRuns();
    const typed = runOf(insert(5, 'a'));
    const deleted = runOf(remove(5));
    expect(deleted).not.toBe(typed);
    expect(runOf(remove(4))).toBe(deleted);
  });

  it('ends with the line, and with anything that is not typed', () => {
    const runOf = createTypingRuns();
    const first = runOf(insert(3, 'a'));
    const second = runOf(insert(4, '\n'));
    expect(second).not.toBe(first);
    expect(runOf(insert(5, 'x', 'input.paste'))).toBeNull();
    expect(runOf(insert(6, 'y'))).not.toBe(second);
  });
});
