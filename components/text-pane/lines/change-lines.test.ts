import { EditorSelection, EditorState, type TransactionSpec } from '@codemirror/state';
import fc from 'fast-check';
import { afterEach, beforeEach, describe, expect, it, test, vi } from 'vitest';
import { changeLines } from './change-lines.ts';
import { indentLines, type LinesChange, outdentLines, toggleComments } from './line-changes.ts';

beforeEach(() => {
  vi.useFakeTimers();
});
afterEach(() => {
  vi.useRealTimers();
});

/** The text and selection after a change of the lines between two places. */
function changed(text: string, anchor: number, head: number, change: LinesChange) {
  const middle = Math.floor(text.length / 2);
  const view = {
    state: EditorState.create({ doc: text, selection: EditorSelection.range(anchor, head) }),
    viewport: { from: middle, to: Math.min(text.length, middle + 200) },
    dispatch(...specs: readonly unknown[]) {
      view.state = view.state.update(...(specs as TransactionSpec[])).state;
    },
  };
  changeLines(view, change, 'test');
  vi.runAllTimers();
  const { main } = view.state.selection;
  return { text: view.state.doc.toString(), anchor: main.anchor, head: main.head };
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
/** Short ones, and some of more lines than are changed one by one. */
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
      expect(all(text, change)).toBe(applied(text.split('\n'), change));
    }),
    { numRuns: 60 },
  );
});

function applied(lines: readonly string[], change: LinesChange): string {
  const changes = change(lines);
  return lines
    .map((text, index) => {
      const { from = 0, to = 0, insert = '' } = changes[index] ?? {};
      return text.slice(0, from) + insert + text.slice(to);
    })
    .join('\n');
}

function selected({ text, anchor, head }: { text: string; anchor: number; head: number }): string {
  return text.slice(Math.min(anchor, head), Math.max(anchor, head));
}

/** What a text says, indented or commented out or not. */
function written(text: string): string {
  return text.replace(/[\s#]+/g, '');
}
