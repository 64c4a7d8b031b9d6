import fc from 'fast-check';
import { expect, test } from 'vitest';
import { eachNode } from '../edit/sharing/node-places.ts';
import { randomDocuments } from '../edit/testing/random-document.ts';
import { readDocument, rereadDocument } from '../index.ts';
import type { YamlNode, YamlPair } from './node.ts';
import { pairAt } from './pair-at.ts';

/** The pairs of a tree by where their keys begin; of a key that is a map those in it come later. */
function pairsOf(root: YamlNode | null): ReadonlyMap<number, YamlPair> {
  const pairs = new Map<number, YamlPair>();
  eachNode(root, (node) => {
    if (node.kind === 'mapping') for (const pair of node.pairs) pairs.set(pair.key.range.from, pair);
  });
  return pairs;
}

function expectAllFound(root: YamlNode | null, text: string): void {
  const pairs = pairsOf(root);
  for (let at = 0; at <= text.length; at += 1) expect(pairAt(root, at), text).toBe(pairs.get(at) ?? null);
}

test.each([
  '? a: b\n: c\n',
  '? {a: b, c: {d: e}}\n: [f, {g: h}]\n',
  '{? , : , a, [b]: c}\n',
  '!!map &m {&a a: &b b, *a : c}\n',
  '- - a: b\n    c:\n- d:\n  - e: f\n',
  ': a\n? \nb: c\n',
])('finds each pair of %j', (text) => {
  expectAllFound(readDocument(text).root, text);
});

test('finds each pair of a document, also behind an edit', () => {
  fc.assert(
    fc.property(randomDocuments(true), fc.nat(), ({ text }, at) => {
      const reading = readDocument(text);
      expectAllFound(reading.root, text);
      const place = at % (text.length + 1);
      const edited = rereadDocument(reading, [{ from: place, to: place, insert: '# x\n' }]);
      expectAllFound(edited.root, edited.text);
    }),
    { numRuns: 100 },
  );
});
