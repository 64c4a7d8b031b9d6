import { expect, test } from 'vitest';
import { createEditorStore } from '@/components/editor/state/editor-store.ts';
import { resolveTarget } from '@/lib/node-files/index.ts';
import { createChosenFiles } from './chosen-files.ts';
import { followNames } from './follow-names.ts';

const placed = `mirrors:
  quay.io: {endpoint: [https://harbor.lan]}
configs:
  quay.io:
    tls: {ca_file: /etc/ca.crt}
  other.lan:
    auth: {username: u}
`;
const unplaced = placed.replace('    tls: {ca_file: /etc/ca.crt}', '    auth: {username: v}');

function opened(text: string) {
  const resolved = resolveTarget({});
  if (!resolved.ok) throw new Error('There is no newest line.');
  const editor = createEditorStore({ text, target: resolved.target });
  const files = createChosenFiles(
    () => Promise.reject(new Error('Nothing is read here.')),
    () => {},
  );
  followNames(editor, files);
  void files.choose('quay.io', [{ name: 'ca.pem', bytes: new Uint8Array(1), field: null, password: null }]);
  const type = (from: string, to: string) => {
    const at = editor.getState().text.indexOf(from);
    expect(at, `${from} is in the text`).toBeGreaterThanOrEqual(0);
    editor.getState().type([{ from: at, to: at + from.length, insert: to }], null);
  };
  return { ...editor.getState(), type, chosenFor: () => [...files.store.getState().chosen.keys()] };
}

test.each([
  ['places that the document names', placed],
  ['no places', unplaced],
])('files with %s follow the form, undo and redo', (_what, text) => {
  const { act, undo, redo, chosenFor } = opened(text);
  expect(act({ do: 'rename-config', name: 'quay.io', to: 'harbor.lan' })).toBe(null);
  expect(chosenFor()).toEqual(['harbor.lan']);
  undo();
  expect(chosenFor()).toEqual(['quay.io']);
  redo();
  expect(chosenFor()).toEqual(['harbor.lan']);
});

test('they follow a key that is typed in the text, through what cannot be read and the name of another', () => {
  const { type, undo, chosenFor } = opened(placed);
  type('  quay.io:\n    tls', '  quay.i:\n    tls');
  expect(chosenFor()).toEqual(['quay.i']);
  type('  quay.i:\n', '  quay.i\n');
  type('  quay.i\n', '  other.lan:\n');
  expect(chosenFor()).toEqual(['quay.i']);
  type('  other.lan:\n    tls', '  other.lan.corp:\n    tls');
  expect(chosenFor()).toEqual(['other.lan.corp']);
  for (let step = 0; step < 4; step++) undo();
  expect(chosenFor()).toEqual(['quay.io']);
});

test('they wait where a registry is taken out, and go to nobody else', () => {
  const { type, undo, chosenFor } = opened(placed);
  type('  quay.io:\n    tls: {ca_file: /etc/ca.crt}\n', '');
  type('  other.lan', '  fresh.lan');
  expect(chosenFor()).toEqual(['quay.io']);
  undo();
  undo();
  expect(chosenFor()).toEqual(['quay.io']);
});

test('they stay with their name where another document is opened in its place', () => {
  const { replace, chosenFor } = opened(unplaced);
  replace(unplaced.replace('  quay.io:\n    auth', '  fresh.lan:\n    auth'));
  expect(chosenFor()).toEqual(['quay.io']);
});
