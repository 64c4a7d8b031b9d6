import fc from 'fast-check';
import { expect, test } from 'vitest';
import { aliasesOf } from '../edit/sharing/node-places.ts';
import { randomDocuments } from '../edit/testing/random-document.ts';
import { readDocument } from '../index.ts';
import { mayHoldAlias } from './may-share.ts';

const signs = [
  '*x',
  ' ',
  '\n',
  '\r',
  '\u0085',
  '\u2028',
  '\t',
  '\ufeff',
  '-',
  '- ',
  '?',
  '? ',
  ':',
  ': ',
  ',',
  '[',
  ']',
  '{',
  '}',
];
const pieces = [...signs, '"a"', "'a'", 'a', '!t', '|\n', '%', '#', '---', '...', '\n ', '\n  '];
const texts = fc.oneof(
  fc.array(fc.constantFrom(...pieces), { maxLength: 8 }).map((written) => `- &x 1\n${written.join('')}`),
  fc.array(fc.constantFrom(...pieces), { maxLength: 8 }).map((written) => `a: &x 1\nb${written.join('')}`),
  randomDocuments(true).map(({ text }) => text),
);

test('no alias stands in a text that is not taken to hold one', () => {
  fc.assert(
    fc.property(texts, (text) => {
      const holds = aliasesOf(readDocument(text).root).length > 0;
      expect(holds && !mayHoldAlias(text), JSON.stringify(text)).toBe(false);
    }),
    { numRuns: 3000 },
  );
});

test('a key may be an alias right behind its question mark', () => {
  expect(mayHoldAlias('a: &x 1\nb: {?*x : c}')).toBe(true);
});

test.each(['mirrors: {"*": {endpoint: [a]}}', "configs: {'*': {}}", 'rewrite: {^library/(.*): a/$1}', 'a: 2 * 3'])(
  '%s holds none',
  (text) => {
    expect(mayHoldAlias(text)).toBe(false);
  },
);
