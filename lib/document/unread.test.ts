import fc from 'fast-check';
import { expect, test } from 'vitest';
import { eachNode } from './edit/sharing/node-places.ts';
import { randomDocuments } from './edit/testing/random-document.ts';
import { applyEdits } from './edit/text-edits.ts';
import type { TextEdit } from './range.ts';
import { readDocument } from './read-document.ts';
import type { DocumentReading } from './reading.ts';
import { removeEntry } from './rules/remove-entry.ts';
import { unread } from './unread.ts';

function unreadIn(text: string) {
  return unread(readDocument(text)).map(({ range, reason }) => [text.slice(range.from, range.to), reason]);
}

test('whole entries under keys that K3s does not know', () => {
  expect(
    unreadIn('mirror:\n  a.test:\n    endpoint: [x]\nmirrors:\n  a.test:\n    endpoint: [x]\n    TLS: {a: b}\n'),
  ).toEqual([
    ['mirror:\n  a.test:\n    endpoint: [x]', 'unknown-key'],
    ['TLS: {a: b}', 'unknown-key'],
  ]);
  expect(unreadIn('configs: {a: {auth: {token: x}}}\n')).toEqual([['token: x', 'unknown-key']]);
});

test('what an anchor shares is not unread where it stands', () => {
  expect(unreadIn('x-shared: &e [https://a.test]\nmirrors: {a.test: {endpoint: *e}}\n')).toEqual([]);
});

test('nor is what serves elsewhere, or is read elsewhere by another name', () => {
  expect(unreadIn('configs: {a: {note: {x: &n u}, auth: {username: *n}}}\n')).toEqual([]);
  expect(unreadIn('configs: {a: {auth: &s {username: u, ca_file: c}, tls: *s}}\n')).toEqual([]);
  expect(unreadIn('mirrors:\n  a: &a {endpoint: [x]}\n  a: {endpoint: [y]}\n  b: *a\n')).toEqual([]);
});

test('the earlier of two that do not merge', () => {
  const text = 'mirrors:\n  a.test: {endpoint: [x]}\n  a.test: {endpoint: [y]}\n';
  expect(unreadIn(text)).toEqual([['a.test: {endpoint: [x]}', 'repeated-key']]);
  expect(unreadIn('configs: {a: {auth: {username: u}}}\nconfigs: {b: {auth: {username: u}}}\n')).toEqual([]);
});

test('what a merge key overrides', () => {
  const text = 'configs:\n  a: &a {auth: {username: u}}\n  b:\n    auth:\n      username: v\n      <<: {username: w}\n';
  expect(unreadIn(text)).toEqual([['username: v', 'merge-override']]);
});

test('all that follows the first document', () => {
  expect(unreadIn('mirrors: {}\n---\nmirrors: {a.test: {}}\n')).toEqual([
    ['---\nmirrors: {a.test: {}}\n', 'second-document'],
  ]);
});

test('nothing of a document that is read whole', () => {
  expect(unreadIn('# ours\nmirrors:\n  a.test:\n    endpoint: [https://b.test]\n')).toEqual([]);
});

test('what is unread can be taken away, and the model stays as it is', () => {
  fc.assert(
    fc.property(randomDocuments(true), ({ text }) => {
      const whole = readDocument(text);
      fc.pre(whole.accepted);
      const second = unread(whole).find(({ reason }) => reason === 'second-document');
      const first = readDocument(text.slice(0, second?.range.from));
      expect(first.model).toEqual(whole.model);
      for (const { range } of unread(first)) {
        const without = readDocument(applyEdits(first.text, removal(first, range.from)));
        expect(without.model, text.slice(range.from, range.to)).toEqual(whole.model);
        expect(without.accepted).toBe(true);
      }
    }),
    { numRuns: 150 },
  );
});

function removal({ text, root }: DocumentReading, from: number): readonly TextEdit[] {
  let edits: readonly TextEdit[] = [];
  eachNode(root, (_node, place) => {
    if (place?.as !== 'key' || place.pair.from !== from) return;
    const { pairs, range } = place.mapping;
    // A map that has lost its only key is still one.
    edits =
      pairs.length === 1 ? [{ ...range, insert: '{}' }] : removeEntry(text, place.mapping, pairs.indexOf(place.pair));
  });
  return edits;
}
