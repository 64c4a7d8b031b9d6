import {
  diagnosticCount,
  forEachDiagnostic,
  linter,
  lintGutter,
  type Diagnostic as Mark,
  nextDiagnostic,
  setDiagnostics,
} from '@codemirror/lint';
import type { Extension } from '@codemirror/state';
import { EditorView, keymap } from '@codemirror/view';
import { type LineEnds, lineEndsOf } from '@/components/codemirror/line-ends.ts';
import type { EditorStore } from '@/components/editor/state/editor-store.ts';
import { type Problems, problemsOf } from '@/components/problems/problem-feed.ts';
import type { Diagnostic } from '@/lib/document/diagnostic.ts';
import { type MarkWords, problemTooltip } from './problem-tooltip.ts';

/** Shows the problems of the document in a view at their places, for as long as it lives. */
export function followProblems(view: EditorView, store: EditorStore, words: MarkWords): () => void {
  const show = ({ of, list }: Problems) => {
    // Places in another text would be wrong; a newer list is on its way.
    if (of !== store.getState().reading) return;
    if (list.length === 0 && diagnosticCount(view.state) === 0) return;
    const lineEnds = lineEndsOf(of.text);
    const apply = (problem: Diagnostic) => store.getState().applyFix(problem.fix?.edits ?? [], of);
    const marks = list.map(
      (problem): Mark => ({
        ...placeOf(problem, lineEnds, view.state.doc.length),
        severity: problem.severity,
        // Of a thousand problems the words of a few are ever read.
        get message() {
          return `${words.severity(problem.severity)}: ${words.problem.says(problem)} ${words.problem.todo(problem)}`;
        },
        renderMessage: () => problemTooltip(problem, words, () => apply(problem)),
      }),
    );
    view.dispatch(setDiagnostics(view.state, marks));
  };
  const feed = problemsOf(store);
  show(feed.getState());
  return feed.subscribe(show);
}

/** The marks beside and under what is wrong, and F8, which goes to the next and reads it out. */
export const problemMarks: Extension = [linter(null), lintGutter(), keymap.of([{ key: 'F8', run: goToNext }])];

function goToNext(view: EditorView): boolean {
  if (!nextDiagnostic(view)) return false;
  const { from, to } = view.state.selection.main;
  const said: string[] = [];
  forEachDiagnostic(view.state, (mark, start, end) => {
    if (start === from && end === to) said.push(mark.message);
  });
  view.dispatch({ effects: said.map((message) => EditorView.announce.of(message)) });
  return true;
}

function placeOf({ range }: Diagnostic, lineEnds: LineEnds, length: number) {
  const from = Math.min(lineEnds.toView(range.from) ?? range.from, length);
  return { from, to: Math.min(Math.max(from, lineEnds.toView(range.to) ?? from), length) };
}
