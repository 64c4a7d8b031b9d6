import type { EditorStore } from '@/components/editor/state/editor-store.ts';
import { actBeforeKeys } from '@/components/slices/before-keys.ts';
import type { FormAction, Refusal } from '@/lib/document/index.ts';

/**
 * Writes an entry or takes one out, and goes on from there: in a long document not at once, yet before the next key, which may be meant
 * for what comes of it. Gives why that is not possible, else null.
 */
export function actOnEntry(editor: EditorStore, action: FormAction, goOn: () => void): Refusal | null {
  const waiting = new AbortController();
  const refused = editor.getState().actOnEntry(action, () => {
    if (waiting.signal.aborted) return goOn();
    waiting.abort();
    actBeforeKeys(editor.getState().text, goOn);
  });
  if (refused !== null || waiting.signal.aborted) return refused;
  const hurry = () => {
    waiting.abort();
    editor.getState().finishAwaited();
  };
  document.addEventListener('keydown', hurry, { capture: true, signal: waiting.signal });
  return null;
}
