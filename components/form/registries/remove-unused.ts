import type { EditorStore } from '@/components/editor/state/editor-store.ts';
import { newKey } from '../rows/reconcile.ts';
import { unusedFields } from './login-kind.ts';

/** Takes the fields of a login out that are never used, in one step. */
export function removeUnused(editor: EditorStore, name: string): void {
  const { accepted, act } = editor.getState();
  const group = `login ${newKey()}`;
  for (const field of unusedFields(accepted.model.configs?.get(name)?.auth ?? null))
    act({ do: 'set-auth', config: name, field, value: null }, group);
}
