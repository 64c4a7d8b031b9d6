import { EditorSelection, EditorState, type TransactionSpec } from '@codemirror/state';
import fc from 'fast-check';
import { describe, expect, it, test } from 'vitest';
import { changeLines } from './change-lines.ts';
import { indentLines, type LinesChange, outdentLines, toggleComments } from './line-changes.ts';

/** The text and selection after a change of the lines between two places, and what was dispatched. */
function changed(text: string, anchor: number, head: number, change: LinesChange) {
  const before = EditorState.create({ doc: text, selection: EditorSelection.range(anchor, head) });
  const dispatched: TransactionSpec[] = [];
  const middle = Math.floor(text.length / 2);
  const viewport = { from: middle, to: Math.min(text.length, middle + 200) };
  changeLines(
    { state: before, viewport, dispatch: (spec) => dispatched.push(spec as TransactionSpec) },
    change,
    'test',
  );
  const state = dispatched.reduce((now, spec) => now.update(spec).state, before);
  const { anchor: newAnchor, head: newHead } = state.selection.main;
  return { text: state.doc.toString(), anchor: newAnchor, head: newHead, dispatched };
}

function all(text: string, change: LinesChange): string {
  return changed(text, 0, text.length, change).text;
}

describe('lines', () => {
  it('move in and out by two, blank ones staying blank', () => {
    expect(all('a:\n\n  b: c\n', indentLines)).toBe('  a:\n\n    b: c\n');
    expect(all('  a:\n\n   b: c\n d\n\te', outdentLines)).toBe('a:\n\n b: c\nd\ne');
  });

  it('are commented out where the leftmost begins, and back', () => {
    const text = 'mirrors:\n  a.test:\n    # why\n    endpoint: []\n\n';
    const of = (from: string) => text.indexOf(from);
    const out = changed(text, of('  a.test'), text.length, toggleComments);
    expect(out.text).toBe('mirrors:\n  # a.test:\n  #   # why\n  #   endpoint: []\n\n');
    expect(changed(out.text, of('  a.test'), out.text.length, toggleComments).text).toBe(text);
    expect(all('#a\n  # b', toggleComments)).toBe('a\n  b');
  });

  it('stay where a selection only reaches their beginning', () => {
    expect(changed('a\nb\nc', 0, 2, indentLines).text).toBe('  a\nb\nc');
    expect(changed('a\nb\nc', 2, 2, indentLines)).toMatchObject({ text: 'a\n  b\nc', head: 4 });
  });
});

const line = fc.constantFrom('', ' ', 'a:', '  b.test:', '    - https://c.test', '# d', '   # e', '\tf', '     g');
const textOf = (lines: readonly string[]) => lines.join('\n');
const texts = fc.oneof(
  fc.array(line, { minLength: 1, maxLength: 12 }).map(textOf),
  fc.array(line, { minLength: 700, maxLength: 1200, size: 'max' }).map(textOf),
);

test.each([
  ['in', indentLines],
  ['out', outdentLines],
  ['to comments and back', toggleComments],
] as const)('any lines that are moved %s stay what they are, and the selection stays on them', (_, change) => {
  fc.assert(
    fc.property(texts, fc.nat(), fc.nat(), (text, one, other) => {
      const [anchor, head] = [one % (text.length + 1), other % (text.length + 1)];
      const after = changed(text, anchor, head, change);
      expect(after.text.split('\n').map(written)).toEqual(text.split('\n').map(written));
      expect(written(selected(after))).toBe(written(selected({ text, anchor, head })));
    }),
    { numRuns: 60 },
  );
});

function selected({ text, anchor, head }: { text: string; anchor: number; head: number }): string {
  return text.slice(Math.min(anchor, head), Math.max(anchor, head));
}

/** What a text says, indented or commented out or not. */
function written(text: string): string {
  return text.replace(/[\s#]+/g, '');
}
