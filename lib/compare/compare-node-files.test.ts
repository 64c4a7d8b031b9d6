import { describe, expect, it } from 'vitest';
import { compareNodeFiles } from './index.ts';
import { compareTexts, filesOf } from './testing/compare-texts.ts';

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
