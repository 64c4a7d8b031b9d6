import { type EditorState, Facet, type TransactionSpec } from '@codemirror/state';
import type { EditorView } from '@codemirror/view';

/** Takes marks away that are found anew after each change anyway. */
export const passingMarks = Facet.define<(state: EditorState) => TransactionSpec>();

/** To move thousands of marks over so many changes CodeMirror walks all changes for each mark, which takes many seconds. */
const many = 500;

/** Takes such marks away before many changes at once. */
export function makeWay(view: EditorView, changes: number): void {
  if (changes <= many) return;
  for (const without of view.state.facet(passingMarks)) view.dispatch(without(view.state));
}
