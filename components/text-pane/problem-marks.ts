import { forEachDiagnostic, linter, lintGutter, nextDiagnostic, previousDiagnostic } from '@codemirror/lint';
import type { Extension } from '@codemirror/state';
import { EditorView, keymap } from '@codemirror/view';
import { lineEndsOf } from '@/components/codemirror/line-ends.ts';
import { problemsOf } from '@/components/problems/problem-feed.ts';
import { followProblems, isMarkedWhole, type MarkHost, markSays, placeOf, programOf } from './follow-problems.ts';

/** The marks beside and under what is wrong, and F8, which goes to the next and reads it out; with Shift to the one before. */
export function problemMarks(host: MarkHost): Extension {
  return [
    linter(null),
    lintGutter(),
    followProblems(host),
    keymap.of([{ key: 'F8', run: (view) => goToProblem(view, host, 1), shift: (view) => goToProblem(view, host, -1) }]),
  ];
}

/** Selects the problem after or before the caret, round the ends of the text. */
export function goToProblem(view: EditorView, { store, words }: MarkHost, direction: 1 | -1): boolean {
  const { of, list } = problemsOf(store).getState();
  if (isMarkedWhole(list)) return (direction === 1 ? nextDiagnostic : previousDiagnostic)(view) && readOut(view);
  const lineEnds = lineEndsOf(of.text);
  const { main } = view.state.selection;
  const next =
    direction === 1
      ? (list.find(({ range }) => range.from > lineEnds.toText(main.to)) ?? list[0])
      : (list.findLast(({ range }) => range.from < lineEnds.toText(main.from)) ?? list.at(-1));
  if (!next) return false;
  const { from, to } = placeOf(next, lineEnds, view.state.doc.length);
  view.dispatch({
    selection: { anchor: from, head: to },
    scrollIntoView: true,
    effects: EditorView.announce.of(markSays(next, words, programOf(store))),
  });
  return true;
}

function readOut(view: EditorView): boolean {
  const { from, to } = view.state.selection.main;
  const said: string[] = [];
  forEachDiagnostic(view.state, (mark, start, end) => {
    if (start === from && end === to) said.push(mark.message);
  });
  view.dispatch({ effects: said.map((message) => EditorView.announce.of(message)) });
  return true;
}
