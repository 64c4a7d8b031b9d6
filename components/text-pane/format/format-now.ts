import type { ShellStore } from '@/components/editor/shell-store.ts';
import type { EditorStore } from '@/components/editor/state/editor-store.ts';
import { type DocumentReading, type FormatResult, formattingDocument, lineIndex } from '@/lib/document/index.ts';

/** Lays the document out anew as one step that can be undone, and says what came of it. */
export function formatNow(editor: EditorStore, shell: ShellStore): void {
  const { notify } = shell.getState();
  let result: FormatResult = { edits: [] };
  function* finding(reading: DocumentReading) {
    result = yield* formattingDocument(reading);
    return 'edits' in result ? result.edits : [];
  }
  editor.getState().layOut(finding, () => {
    const { text, history } = editor.getState();
    if ('refused' in result) {
      const { reason, range } = result.refused;
      notify({ kind: 'not-formatted', reason, line: lineIndex(text).position(range?.from ?? 0).line });
    } else notify({ kind: 'formatted', step: result.edits.length > 0 ? history.past.at(-1) : undefined });
  });
}
