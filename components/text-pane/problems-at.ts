import { forEachDiagnostic } from '@codemirror/lint';
import type { EditorState } from '@codemirror/state';

/** The words of the problems that are marked at a place. */
export function problemsAt(state: EditorState, pos: number): readonly string[] {
  const found: string[] = [];
  forEachDiagnostic(state, ({ message }, from, to) => {
    if (from <= pos && pos <= to) found.push(message);
  });
  return found;
}
