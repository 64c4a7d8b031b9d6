import type { EditorView } from '@codemirror/view';
import { changeLines } from './change-lines.ts';
import { indentLines, outdentLines, toggleComments } from './line-changes.ts';

export function toggleComment(view: EditorView): boolean {
  return changeLines(view, toggleComments, 'comment');
}

export function moveIn(view: EditorView): boolean {
  return changeLines(view, indentLines, 'input.indent');
}

export function moveOut(view: EditorView): boolean {
  return changeLines(view, outdentLines, 'delete.dedent');
}
