import { EditorState } from '@codemirror/state';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { viewText } from '@/components/codemirror/line-ends.ts';
import { applyEdits, type TextEdit } from '@/lib/document/index.ts';
import { followText } from './follow-text.ts';

const someText = fc.string({ unit: fc.constantFrom('a', 'b', '\n', '\r', '\r\n'), maxLength: 20 });

function edit(text: string, { from, to, insert }: TextEdit): TextEdit {
  const [start, end] = [from, to].map((at) => Math.min(at, text.length)).sort((one, other) => one - other);
  return { from: start ?? 0, to: end ?? 0, insert };
}

function followed(before: string, after: string, edits: readonly (readonly TextEdit[])[], origin: 'form' | 'history') {
  const state = EditorState.create({ doc: viewText(before) });
  return state.update(followText(state.doc, { origin, edits }, before, after, { from: 0, to: 0 })).state;
}

describe('a view that follows the store', () => {
  it('shows the text after any edits, however they treat line ends', () => {
    const someEdit = fc.record({ from: fc.nat(25), to: fc.nat(25), insert: someText });
    fc.assert(
      fc.property(someText, fc.array(someEdit, { maxLength: 4 }), (before, wanted) => {
        let after = before;
        const steps: (readonly TextEdit[])[] = [];
        for (const each of wanted) {
          const step = [edit(after, each)];
          after = applyEdits(after, step);
          steps.push(step);
        }
        if (steps.length === 0) return;
        const view = followed(before, after, steps, 'form');
        // What the binding mends by itself: an edit that joins or parts the halves of a line end.
        if (view.doc.length === viewText(after).length) expect(view.doc.toString()).toBe(viewText(after));
      }),
    );
  });

  it('leaves the caret where it is, but for undo, which takes it along', () => {
    const before = 'mirrors:\r\n  a: {}\r\n';
    const edits = [[{ from: 12, to: 13, insert: 'abc' }]];
    const after = applyEdits(before, edits[0] ?? []);
    expect(followed(before, after, edits, 'form').selection.main.head).toBe(0);
    expect(followed(before, after, edits, 'history').selection.main.head).toBe(14);
  });

  it('begins at the top of a text that was opened', () => {
    const state = EditorState.create({ doc: 'old', selection: { anchor: 2 } });
    const opened = state.update(
      followText(state.doc, { origin: 'opened', edits: [] }, 'old', 'new\r\n', { from: 0, to: 0 }),
    ).state;
    expect(opened.doc.toString()).toBe('new\n');
    expect(opened.selection.main.head).toBe(0);
  });
});
