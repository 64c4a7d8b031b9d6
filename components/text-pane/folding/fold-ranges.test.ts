import { Text } from '@codemirror/state';
import { expect, it } from 'vitest';
import { entryFolds, type FoldRange, foldAround, opensFold } from './fold-ranges.ts';

const doc = Text.of(
  `# team
mirrors:
  docker.io:
    endpoint:
    - https://a.test
    # - https://b.test

    - https://c.test
    rewrite: {}

  # the next
  quay.io:
    endpoint:
      - https://d.test
  ghcr.io: {}
configs:
  h: {
    auth: {},
  }
# end
`.split('\n'),
);

const hidden = (range: FoldRange | null) => range && [doc.lineAt(range.from).number, doc.lineAt(range.to).number];

it('folds what is indented deeper, and lists that stand right below their key', () => {
  const folds = Array.from({ length: doc.lines }, (_, index) => doc.line(index + 1))
    .filter((line) => opensFold(doc, line))
    .map((line) => hidden(foldAround(doc, line)));
  expect(folds).toEqual([
    [2, 15],
    [3, 9],
    [4, 8],
    [12, 14],
    [13, 14],
    [16, 19],
    [17, 18],
  ]);
});

it.each([
  [5, [4, 8]],
  [9, [3, 9]],
  [7, [4, 8]],
  [10, [2, 15]],
  [11, [2, 15]],
  [15, [2, 15]],
  [1, null],
])('folds around line %i', (number, expected) => {
  expect(hidden(foldAround(doc, doc.line(number)))).toEqual(expected);
});

it('folds every entry under its name', () => {
  expect(entryFolds(doc).map(hidden)).toEqual([
    [3, 9],
    [12, 14],
    [17, 18],
  ]);
  expect(entryFolds(Text.of(['']))).toEqual([]);
});
