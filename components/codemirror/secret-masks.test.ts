import { EditorState } from '@codemirror/state';
import { EditorView } from '@codemirror/view';
import { describe, expect, it } from 'vitest';
import { fromStore } from './origin.ts';
import { copy } from './secret-clipboard.ts';
import { secretMasks } from './secret-masks.ts';
import { isHidden, secretsField, setRevealed, setSecrets } from './secret-state.ts';

const words = { show: (of: string) => of, hide: (of: string) => of, guarded: 'hidden' };
const host = { words, reveal: () => {}, hide: () => {} };

/** A state whose text has its secrets between « and ». */
function secretState(marked: string) {
  const secrets: { from: number; to: number; key: string; of: () => string }[] = [];
  const doc = marked.replace(/«(.*?)»/gs, (_all, value: string, at: number) => {
    const from = at - 2 * secrets.length;
    secrets.push({ from, to: from + value.length, key: `secret ${secrets.length}`, of: () => 'password' });
    return value;
  });
  return EditorState.create({ doc, extensions: secretMasks(host) }).update({ effects: setSecrets.of(secrets) }).state;
}

function typed(state: EditorState, from: number, to: number, insert: string) {
  return state.update({
    changes: { from, to, insert },
    selection: { anchor: from + insert.length },
    userEvent: 'input.type',
  }).state;
}

function hidden(state: EditorState) {
  const secrets = state.field(secretsField);
  return secrets.list.filter((secret) => isHidden(secrets, secret)).map(({ from, to }) => state.sliceDoc(from, to));
}

describe('a hidden secret', () => {
  const state = secretState('password: «hunter2»\nnext');

  it.each([
    [10, 10, 'x', 'before it'],
    [17, 17, 'x', 'after it'],
    [12, 12, 'x', 'into it'],
    [12, 18, '', 'a part of it away'],
  ])('is not changed by typing at %i to %i: %o %s', (from, to, insert) => {
    expect(typed(state, from, to, insert).doc).toEqual(state.doc);
  });

  it.each([
    [17, 17, '\n'],
    [17, 17, ' # since May'],
    [10, 17, 'other'],
    [0, 17, ''],
    [9, 10, ''],
    [17, 18, ''],
    [20, 20, 'x'],
  ])('lets pass what cannot harm it: %i to %i becomes %o', (from, to, insert) => {
    expect(typed(state, from, to, insert).doc).not.toEqual(state.doc);
  });

  it('follows changes that the store makes', () => {
    const change = { changes: { from: 10, insert: '"' }, annotations: fromStore.of(true) };
    expect(hidden(state.update(change).state)).toEqual(['hunter2']);
  });

  it('is copied as dots, a shown one as it is', () => {
    const two = secretState('user: a\npassword: «one»\ntoken: «two»').update({
      effects: setRevealed.of(new Set(['secret 1'])),
      selection: { anchor: 0, head: 32 },
    }).state;
    expect(copy(two)).toEqual({
      shown: 'user: a\npassword: ••••••••\ntoken: two',
      real: 'user: a\npassword: one\ntoken: two',
    });
  });

  it('is not read out', () => {
    const { effects } = state.update({ effects: EditorView.announce.of('match. password: hunter2 on line 1') });
    expect(effects.map(({ value }) => value)).toEqual(['match. password: •••••••• on line 1']);
  });

  it('is copied as dots with its line where nothing is selected', () => {
    const caret = state.update({ selection: { anchor: 3 } }).state;
    expect(copy(caret).shown).toBe('password: ••••••••');
  });
});

describe('a secret that is being typed', () => {
  const key = 'secret 0';
  const empty = secretState('password: \nnext');
  const begun = typed(empty, 10, 10, 'h').update({
    effects: setSecrets.of([{ from: 10, to: 11, key, of: () => 'password' }]),
  }).state;

  it('stays in sight until the caret leaves', () => {
    const more = typed(begun, 11, 11, 'unter2').update({
      effects: setSecrets.of([{ from: 10, to: 17, key, of: () => 'password' }]),
    }).state;
    expect(more.doc.line(1).text).toBe('password: hunter2');
    expect(hidden(more)).toEqual([]);
    expect(hidden(more.update({ selection: { anchor: 20 } }).state)).toEqual(['hunter2']);
  });

  it('is hidden at once where it was pasted or came from elsewhere', () => {
    const change = { changes: { from: 10, insert: 'hunter2' }, selection: { anchor: 17 }, userEvent: 'input.paste' };
    const pasted = empty.update(change).state.update({
      effects: setSecrets.of([{ from: 10, to: 17, key, of: () => 'password' }]),
    }).state;
    expect(hidden(pasted)).toEqual(['hunter2']);
  });
});
