import fc from 'fast-check';
import { expect, it } from 'vitest';
import { randomDocuments } from '../edit/testing/random-document.ts';
import { completeAt } from './complete.ts';
import { completeLine } from './complete-line.ts';
import type { Lines } from './excerpt.ts';
import type { Suggestions } from './proposal.ts';

const suggestions: Suggestions = {
  names: (section) => (section === 'mirrors' ? ['docker.io', 'quay.io'] : ['harbor.lan:5000']),
  endpoints: () => ['https://'],
};

function linesOf(text: string): Lines {
  const lines = text.split('\n');
  return {
    count: lines.length,
    line: (number) => lines[number - 1] ?? '',
    *above(number) {
      for (let at = number - 1; at >= 1; at--) yield lines[at - 1] ?? '';
    },
  };
}

function labels(marked: string): readonly string[] {
  const lines = marked.split('\n');
  const number = lines.findIndex((line) => line.includes('|')) + 1;
  const column = lines[number - 1]?.indexOf('|') ?? 0;
  const found = completeLine(linesOf(marked.replace('|', '')), number, column, suggestions);
  return found?.proposals.map(({ label }) => label) ?? [];
}

const many = (count: number) =>
  Array.from(
    { length: count },
    (_, index) => `  registry-${index}.test:\n    endpoint:\n      - https://m.test\n`,
  ).join('');

it('finds the place deep in a long section', () => {
  const rest = many(300);
  expect(labels(`mirrors:\n${rest}  new.test:\n    |\n${rest}`)).toEqual(['endpoint', 'rewrite']);
  expect(labels(`mirrors:\n${rest}  |\n${rest}`)).toEqual(['docker.io', 'quay.io']);
  expect(labels(`mirrors:\n${rest}configs:\n  |\n`)).toEqual(['harbor.lan:5000']);
  expect(labels(`mirrors:\n${rest}con|\n`)).toEqual(['configs']);
});

it('goes by the lines that this one stands under where those beside it do not read', () => {
  expect(labels('mirrors:\n  a: [\n  b:\n    |\n')).toEqual(['endpoint', 'rewrite']);
  expect(labels('mirrors:\n  b:\n    endpoint: [\n    |\n')).toEqual(['https://']);
  expect(labels('mirrors:\n  b:\n    endpoint: ]\n    |\n')).toEqual(['rewrite']);
  expect(labels('configs:\n  h:\n    tls:\n      "ca_file": "x\n      c|\n      key_file: a\n')).toEqual([
    'cert_file',
    'insecure_skip_verify',
  ]);
});

it('proposes in each line what it proposes in the whole text', () => {
  fc.assert(
    fc.property(randomDocuments(true), fc.nat(), ({ text }, place) => {
      const view = text.replaceAll('\r\n', '\n');
      const offset = place % (view.length + 1);
      const before = view.slice(0, offset).split('\n');
      const column = before.at(-1)?.length ?? 0;
      const whole = completeAt(view, offset, suggestions);
      const found = completeLine(linesOf(view), before.length, column, suggestions);
      if (whole === null) return;
      const start = offset - column;
      expect(found?.from).toBe(whole.from - start);
      expect(found?.proposals).toEqual(
        whole.proposals.map(({ range, ...rest }) => ({
          ...rest,
          range: { from: range.from - start, to: range.to - start },
        })),
      );
    }),
  );
});
