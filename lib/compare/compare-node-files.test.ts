import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { renderNodeFiles } from '../node-files/index.ts';
import { anyRegistries, anyTarget } from '../node-files/testing/any-registries.ts';
import { compareNodeFiles, sideBySide } from './index.ts';
import { applyDiff } from './testing/apply-diff.ts';

const filesOf = (files: Readonly<Record<string, string>>) => ({
  files: new Map(Object.entries(files).map(([path, text]) => [path, { path, text, sources: [] }])),
});

const compareTexts = (before: string, after: string) => {
  const [change] = compareNodeFiles(filesOf({ x: before }), filesOf({ x: after }));
  return change ?? { diff: '\n\n', hunks: [] };
};

const numbers = (count: number, word = 'line') => Array.from({ length: count }, (_, index) => `${word} ${index + 1}\n`);

describe('the unified diff', () => {
  it('shows three lines around what differs, and takes together what is near', () => {
    const after = numbers(30).with(4, 'other\n').toSpliced(11, 1).toSpliced(24, 0, 'new\n');
    expect(compareTexts(numbers(30).join(''), after.join('')).diff).toMatchInlineSnapshot(`
      "--- a/x
      +++ b/x
      @@ -2,14 +2,13 @@
       line 2
       line 3
       line 4
      -line 5
      +other
       line 6
       line 7
       line 8
       line 9
       line 10
       line 11
      -line 12
       line 13
       line 14
       line 15
      @@ -23,6 +22,7 @@
       line 23
       line 24
       line 25
      +new
       line 26
       line 27
       line 28
      "
    `);
  });

  it('has no path on the side where a file is not there', () => {
    const changes = compareNodeFiles(filesOf({ old: 'a\n' }), filesOf({ new: 'b\nc\n' }));
    expect(changes.map(({ path, change, diff }) => [path, change, diff])).toEqual([
      ['new', 'added', '--- /dev/null\n+++ b/new\n@@ -0,0 +1,2 @@\n+b\n+c\n'],
      ['old', 'removed', '--- a/old\n+++ /dev/null\n@@ -1,1 +0,0 @@\n-a\n'],
    ]);
  });

  it('quotes odd paths as git does', () => {
    const changes = compareNodeFiles(filesOf({}), filesOf({ 'a b': '\n', 'q"\\\n': '\n' }));
    expect(changes.map(({ diff }) => diff.split('\n')[1])).toEqual(['+++ b/a b\t', '+++ "b/q\\"\\\\\\012"']);
  });
});

describe('the files', () => {
  it('come with config.toml first, then in byte order; what is the same does not come', () => {
    const after = { 'certs.d/z': '1\n', 'certs.d/\u{1f511}': '1\n', 'certs.d/\uff5e': '1\n', 'config.toml': '1\n' };
    const changes = compareNodeFiles(
      filesOf({ '../x': '1\n', 'config.toml': '' }),
      filesOf({ '../x': '1\n', ...after }),
    );
    expect(changes.map(({ path }) => path)).toEqual([
      'config.toml',
      'certs.d/z',
      'certs.d/\uff5e',
      'certs.d/\u{1f511}',
    ]);
  });
});

describe('side by side', () => {
  it('a line stands beside the one that takes its place', () => {
    const [hunk] = compareTexts('a\nb\nc\nd\n', 'a\nx\nd\ne\n').hunks;
    const rows = hunk === undefined ? [] : sideBySide(hunk);
    expect(
      rows.map(({ kind, before, after }) => [kind, before?.number, before?.text, after?.number, after?.text]),
    ).toEqual([
      ['same', 1, 'a', 1, 'a'],
      ['changed', 2, 'b', 2, 'x'],
      ['removed', 3, 'c', undefined, undefined],
      ['same', 4, 'd', 3, 'd'],
      ['added', undefined, undefined, 4, 'e'],
    ]);
  });
});

const text = fc
  .array(fc.constantFrom('', 'a', 'b', 'c', '-x', '+y', ' z', '@@ -1,1 +1,1 @@', '\r'), { maxLength: 40 })
  .map((lines) => lines.map((line) => `${line}\n`).join(''));

describe('any two texts', () => {
  it('become each other by their diff', () => {
    fc.assert(
      fc.property(text, text, (before, after) => {
        expect(applyDiff(before, compareTexts(before, after).diff)).toBe(after);
      }),
      { numRuns: 500 },
    );
  });

  it('differ by no more lines than they must', () => {
    fc.assert(
      fc.property(text, text, (before, after) => {
        const lines = compareTexts(before, after).hunks.flatMap((hunk) => hunk.lines);
        const differing = lines.filter(({ kind }) => kind !== 'same').length;
        const common = longestCommon(before.split('\n'), after.split('\n'));
        expect(differing).toBe(before.split('\n').length + after.split('\n').length - 2 * common);
      }),
      { numRuns: 300 },
    );
  });

  it('are told line by line with the numbers that the lines have', () => {
    fc.assert(
      fc.property(text, text, (before, after) => {
        for (const { lines, ...spans } of compareTexts(before, after).hunks) {
          const one = lines.flatMap((line) => (line.kind === 'added' ? [] : [[line.before, line.text]]));
          const other = lines.flatMap((line) => (line.kind === 'removed' ? [] : [[line.after, line.text]]));
          for (const [numbered, whole, { start, count }] of [
            [one, before, spans.before],
            [other, after, spans.after],
          ] as const) {
            const first = start + (count === 0 ? 1 : 0);
            expect(numbered).toEqual(
              whole
                .split('\n')
                .slice(first - 1, first - 1 + count)
                .map((line, index) => [first + index, line]),
            );
          }
        }
      }),
    );
  });

  it('that have more lines and differences than are looked at together, too', () => {
    const before = numbers(20_000, 'before').toSpliced(15_000, 0, ...numbers(3_000, 'both'));
    const after = numbers(10_000, 'after').toSpliced(500, 0, ...numbers(3_000, 'both'));
    const { diff, hunks } = compareTexts(before.join(''), after.join(''));
    expect(applyDiff(before.join(''), diff)).toBe(after.join(''));
    expect(hunks.every(({ lines }) => lines.length > 0)).toBe(true);
  });
});

function longestCommon(one: readonly string[], other: readonly string[]): number {
  let above: readonly number[] = other.map(() => 0);
  for (const line of one) {
    const row: number[] = [];
    for (const [at, text] of other.entries()) {
      row.push(text === line ? (above[at - 1] ?? 0) + 1 : Math.max(above[at] ?? 0, row[at - 1] ?? 0));
    }
    above = row;
  }
  return above.at(-1) ?? 0;
}

describe('any two renderings', () => {
  it('become each other by their diffs, file by file', () => {
    fc.assert(
      fc.property(anyRegistries, anyTarget, anyTarget, (model, from, to) => {
        const before = renderNodeFiles(model, from);
        const after = renderNodeFiles(model, to);
        const texts = new Map([...before.files].map(([path, file]) => [path, file.text]));
        for (const { path, change, diff } of compareNodeFiles(before, after)) {
          const result = applyDiff(texts.get(path) ?? '', diff);
          if (change === 'removed') {
            expect(result).toBe('');
            texts.delete(path);
          } else texts.set(path, result);
        }
        expect(texts).toEqual(new Map([...after.files].map(([path, file]) => [path, file.text])));
      }),
      { numRuns: 80 },
    );
  });
});
