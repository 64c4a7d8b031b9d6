import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { readDocument } from '../read-document.ts';
import type { FormAction } from './action.ts';
import { editDocument } from './edit-document.ts';
import { applyToModel, comparable } from './testing/apply-to-model.ts';
import { edited } from './testing/edited.ts';
import { choices, chooseAction } from './testing/random-action.ts';

type Example = readonly [name: string, before: string, action: FormAction, after: string];

const addB: FormAction = { do: 'add-mirror', name: 'b.test', endpoint: [] };
const setUser: FormAction = { do: 'set-auth', config: 'a', field: 'username', value: 'user' };

const examples: readonly Example[] = [
  [
    'an explicit key',
    'mirrors:\n  ? a.test\n  : endpoint: [x]\n',
    { do: 'rename-mirror', name: 'a.test', to: '*' },
    'mirrors:\n  ? "*"\n  : endpoint: [x]\n',
  ],
  [
    'a name longer than a key may be',
    'mirrors:\n  a.test:\n',
    { do: 'rename-mirror', name: 'a.test', to: 'k'.repeat(1100) },
    `mirrors:\n  ? ${'k'.repeat(1100)}\n  :\n`,
  ],
  [
    '__proto__',
    'mirrors:\n  a.test:\n',
    { do: 'rename-mirror', name: 'a.test', to: '__proto__' },
    'mirrors:\n  __proto__:\n',
  ],
  [
    'a comment glued to a bracket',
    'configs:\n  a: {}# x\n',
    setUser,
    'configs:\n  a: # x\n    auth:\n      username: user\n',
  ],
  [
    'a name glued to its value',
    'mirrors: {"a":{}}\n',
    { do: 'rename-mirror', name: 'a', to: 'b.test' },
    'mirrors: {"b.test":{}}\n',
  ],
  [
    'a tag that the new value does not fit',
    'configs: {a: {auth: {username: !!binary aGk=}}}\n',
    setUser,
    'configs: {a: {auth: {username: user}}}\n',
  ],
  [
    'a tag that it does',
    'configs: {a: {auth: {username: !!str 5}}}\n',
    setUser,
    'configs: {a: {auth: {username: !!str user}}}\n',
  ],
  [
    'an anchor that nothing uses',
    'configs: {a: {auth: {username: &u 5}}}\n',
    setUser,
    'configs: {a: {auth: {username: &u user}}}\n',
  ],
  [
    'a list where a text belongs',
    'configs:\n  a:\n    auth:\n      username:\n        - x\n      password: p\n',
    setUser,
    'configs:\n  a:\n    auth:\n      username:\n        user\n      password: p\n',
  ],
  [
    'a block scalar with a comment',
    'configs:\n  a:\n    auth:\n      username: | # me\n        x\n      password: p\n',
    setUser,
    'configs:\n  a:\n    auth:\n      username: user # me\n      password: p\n',
  ],
  [
    'several lines in a literal',
    'configs:\n  a:\n    auth:\n      username: |\n        x\n',
    { ...setUser, value: 'one\n\n  two\n' },
    'configs:\n  a:\n    auth:\n      username: |\n        one\n\n          two\n',
  ],
  [
    'a block scalar at the end without a line break',
    'configs:\n  a:\n    auth:\n      username: |\n        x',
    { do: 'add-config', name: 'b.test' },
    'configs:\n  a:\n    auth:\n      username: |-\n        x\n  b.test:',
  ],
  [
    'a block scalar that keeps the lines behind it',
    'configs:\n  a: {auth: {}}\n  b:\n    auth:\n      username: |+\n        x\n\n  c:\n\n  d:\n',
    { do: 'remove-config', name: 'c' },
    'configs:\n  a: {auth: {}}\n  b:\n    auth:\n      username: |+\n        x\n\n  d:\n',
  ],
  [
    'a second document',
    'mirrors:\n  a.test:\n---\nmirrors:\n',
    addB,
    'mirrors:\n  a.test:\n  b.test:\n---\nmirrors:\n',
  ],
  ['line breaks of old', 'mirrors:\r  a.test:\r', addB, 'mirrors:\r  a.test:\r  b.test:\r'],
];

describe('odd documents', () => {
  test.each(examples)('%s', (_, before, action, after) => {
    expect(edited(before, action)).toBe(after);
  });

  test.each([
    ['mirrors: [\n', 'unreadable'],
    ['mirrors:\n\ta.test:\n', 'unreadable'],
    ['~\n}\n', 'not-there'],
    ['mirrors:\n  b.test:\n', 'name-taken'],
  ])('%j is left alone', (text, refused) => {
    expect(editDocument(readDocument(text), addB)).toEqual({ refused });
  });

  test('errors elsewhere do not matter', () => {
    const text = 'mirrors:\n  a.test: [x]\n  c.test:\nconfigs: 5\n';
    expect(readDocument(text).accepted).toBe(false);
    expect(edited(text, addB)).toBe(text.replace('c.test:\n', 'c.test:\n  b.test:\n'));
  });
});

const recorded = readFileSync(new URL('../fixtures/golden-reading.jsonl', import.meta.url), 'utf8')
  .trimEnd()
  .split('\n');
const texts: readonly string[] = recorded.map((line) => JSON.parse(line).registriesYaml);

test('every recorded document reads as the model with an action done', () => {
  for (const text of texts) {
    const reading = readDocument(text);
    if (!reading.accepted) continue;
    fc.assert(
      fc.property(choices, (choice) => {
        const action = chooseAction(reading.model, choice);
        const expected = applyToModel(reading.model, action);
        const after = edited(text, action);
        // What contains itself, and what a text beyond the document's end would follow, is left alone.
        if (after === 'not-there') return;
        if (typeof expected === 'string') expect(after).toBe(expected);
        else expect(comparable(readDocument(after).model), `${text}\n=>\n${after}`).toEqual(comparable(expected));
      }),
      { numRuns: 15 },
    );
  }
});
