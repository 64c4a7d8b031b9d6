import { EditorState } from '@codemirror/state';
import { expect, it } from 'vitest';
import { createEditorStore } from '@/components/editor/state/editor-store.ts';
import { resolveTarget } from '@/lib/node-files/index.ts';
import { readingOnly } from './reading-only.ts';

it('takes over what became of the document while its view was being made', () => {
  const resolved = resolveTarget({});
  if (!resolved.ok) throw new Error('There is no newest line.');
  const store = createEditorStore({ text: '', target: resolved.target });
  const only = readingOnly(store);
  const made = EditorState.create({ extensions: only.extension });
  store.getState().setReadOnly(true);
  expect(made.update({ effects: only.catchUp() }).state.readOnly).toBe(true);
  store.getState().setReadOnly(false);
  expect(made.update({ effects: only.catchUp() }).state.readOnly).toBe(false);
});
