import { EditorState, type StateEffect } from '@codemirror/state';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { secretsField, setRevealed, setSecrets } from '../secret-state.ts';
import { touchesHidden } from './hidden-text.ts';
import { MatchFinder } from './match-finder.ts';
import { expand, patternFor, type Wanted } from './search-pattern.ts';

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

const text = 'auth: secret-word\nnote: word\nother: secret-word WORD\n';

function stateOf(doc: string, ...effects: StateEffect<unknown>[]) {
  return EditorState.create({ doc, extensions: secretsField }).update({ effects }).state;
}

const pattern = (wanted: Partial<Wanted>) =>
  patternFor({ search: '', caseSensitive: false, regexp: false, wholeWord: false, ...wanted });

function found(state: EditorState, wanted: Partial<Wanted>) {
  const finder = new MatchFinder(() => {});
  finder.find(state, pattern(wanted), 0);
  vi.runAllTimers();
  return finder.matches.map(({ from, to }) => state.sliceDoc(from, to));
}

const secrets = setSecrets.of([
  { from: 6, to: 17, key: 'one', of: () => '' },
  { from: 36, to: 47, key: 'two', of: () => '' },
]);

it('finds nothing in hidden secrets, and all in those that are shown', () => {
  const hidden = stateOf(text, secrets);
  expect(found(hidden, { search: 'word' })).toEqual(['word', 'WORD']);
  expect(found(hidden, { search: 'secret' })).toEqual([]);
  expect(found(hidden, { search: 'h: s', regexp: true })).toEqual([]);
  expect(found(hidden, { search: 'auth(?=: secret)', regexp: true })).toEqual([]);
  expect(found(hidden, { search: '.*word.*', regexp: true })).toEqual(['note: word']);
  const shown = stateOf(text, secrets, setRevealed.of(new Set(['two'])));
  expect(found(shown, { search: 'word', caseSensitive: true })).toEqual(['word', 'word']);
  expect(found(stateOf(text), { search: 'word' })).toHaveLength(4);
});

it('tells whether a stretch has a part of a hidden secret', () => {
  const state = stateOf(text, secrets);
  expect([touchesHidden(state, 0, 6), touchesHidden(state, 0, 7), touchesHidden(state, 16, 20)]).toEqual([
    false,
    true,
    true,
  ]);
  expect(touchesHidden(state, 17, 36)).toBe(false);
});

it('takes text as it is written, and whole words where they are asked for', () => {
  const state = stateOf('a\\nb\\.c[^$]\nword words a-word:5000 的镜像站\n');
  for (const search of ['\\n', '\\.', '[^$]', 'd:', '镜像']) expect(found(state, { search })).toEqual([search]);
  expect(found(state, { search: 'word', wholeWord: true })).toEqual(['word', 'word']);
  expect(found(state, { search: ':5000', wholeWord: true })).toEqual([':5000']);
  expect(found(state, { search: '5|word', regexp: true, wholeWord: true })).toEqual(['word', 'word']);
  expect(found(state, { search: '镜像', wholeWord: true })).toEqual(['镜像']);
});

it('takes regular expressions of the newer and the older rules, and no others', () => {
  const state = stateOf('key-a: é\nkey-b: 😀\n');
  expect(found(state, { search: '^key\\-\\w', regexp: true })).toEqual(['key-a', 'key-b']);
  expect(found(state, { search: ': .$', regexp: true })).toEqual([': é', ': 😀']);
  expect(found(state, { search: 'a: \\p{L}\\s', regexp: true })).toEqual(['a: é\n']);
  expect(found(state, { search: 'x*', regexp: true })).toEqual([]);
  for (const search of ['', '(', 'a)(?:b', '*']) expect(pattern({ search, regexp: true, wholeWord: true })).toBeNull();
});

it('keeps what the groups matched for the replacement, but nothing that only looked at a secret', () => {
  const state = stateOf(text, secrets);
  const finder = new MatchFinder(() => {});
  finder.find(state, pattern({ search: '(no)(x)?te(?=: (.*))', regexp: true }), 0);
  vi.runAllTimers();
  expect(finder.matches).toEqual([{ from: 18, to: 22, groups: ['no', undefined, 'word'] }]);
  expect(expand('$1-$3 $2$$ $& $10 $4 $', 'note', finder.matches[0]?.groups ?? [])).toBe('no-word $ note no0 $4 $');
  expect(found(state, { search: 'auth(?=: (.))', regexp: true })).toEqual([]);
});

it('finds all of a long text in slices, and knows where each stands', () => {
  const state = stateOf('mirror\n'.repeat(50_000));
  let ended = 0;
  const finder = new MatchFinder(() => ended++);
  finder.find(state, pattern({ search: 'mirror' }), 100);
  expect([finder.complete, ended]).toEqual([false, 0]);
  vi.runAllTimers();
  expect([finder.complete, ended, finder.matches.length]).toEqual([true, 1, 50_000]);
  expect(finder.indexOf({ from: 7 * 1234, to: 7 * 1234 + 6 })).toBe(1234);
  expect(finder.indexOf({ from: 7, to: 8 })).toBeNull();
  expect(finder.firstFrom(8)).toBe(2);
});
