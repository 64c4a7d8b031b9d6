import type { ShellStore } from '@/components/editor/shell-store.ts';
import type { EditorStore } from '@/components/editor/state/editor-store.ts';
import { formatDocument, lineIndex } from '@/lib/document/index.ts';

/** Lays the document out anew as one step that can be undone, and says what came of it. */
export function formatNow(editor: EditorStore, shell: ShellStore): void {
  editor.getState().settle();
  const { reading, layOut } = editor.getState();
  const { notify } = shell.getState();
  const result = formatDocument(reading);
  if ('refused' in result) {
    const { reason, range } = result.refused;
    const { line } = lineIndex(reading.text).position(range?.from ?? 0);
    notify({ kind: 'not-formatted', reason, line });
    return;
  }
  layOut(result.edits, reading);
  notify({ kind: 'formatted', step: result.edits.length > 0 ? editor.getState().history.past.at(-1) : undefined });
}
