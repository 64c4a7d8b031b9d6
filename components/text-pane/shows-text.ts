import type { EditorView } from '@codemirror/view';
import { lineEndsOf } from '@/components/codemirror/line-ends.ts';

/** Whether a view shows a text, neither ahead of it nor behind: else places in the text would be wrong in the view. */
export function showsText({ state }: EditorView, text: string): boolean {
  return lineEndsOf(text).viewLength === state.doc.length;
}
