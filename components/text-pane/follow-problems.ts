import { diagnosticCount, type Diagnostic as Mark, setDiagnostics } from '@codemirror/lint';
import type { Extension } from '@codemirror/state';
import { type EditorView, ViewPlugin } from '@codemirror/view';
import { type LineEnds, lineEndsOf } from '@/components/codemirror/line-ends.ts';
import type { EditorStore } from '@/components/editor/state/editor-store.ts';
import { problemsOf } from '@/components/problems/problem-feed.ts';
import type { Diagnostic } from '@/lib/document/diagnostic.ts';
import type { DocumentReading } from '@/lib/document/index.ts';
import type { Program } from '@/lib/node-files/index.ts';
import { type MarkWords, problemTooltip } from './problem-tooltip.ts';

export type MarkHost = { readonly store: EditorStore; readonly words: MarkWords };

type Stretch = { readonly from: number; readonly to: number };

/** Of more than these CodeMirror would build thousands of marks anew at every change, so that those around what is in sight must do. */
const markedWhole = 500;

/** How far the marks reach beyond what is in sight, in characters. */
const reach = 8000;

/** Whether all problems of a list are marked, wherever they are. */
export function isMarkedWhole(list: readonly Diagnostic[]): boolean {
  return list.length <= markedWhole;
}

/** Shows the problems of the document at their places. */
export function followProblems({ store, words }: MarkHost): Extension {
  return ViewPlugin.define((view) => {
    const feed = problemsOf(store);
    let marked: Stretch | null = null;
    let alive = true;
    const show = () => {
      const { of, list } = feed.getState();
      // Places in another text would be wrong; a newer list is on its way.
      if (!alive || of !== store.getState().reading) return;
      if (list.length === 0 && diagnosticCount(view.state) === 0) return;
      marked = isMarkedWhole(list) ? null : aroundSight(view);
      const lineEnds = lineEndsOf(of.text);
      const marks = within(list, marked, lineEnds).map((problem) => markOf(problem, of, lineEnds));
      view.dispatch(setDiagnostics(view.state, marks));
    };
    const markOf = (problem: Diagnostic, of: DocumentReading, lineEnds: LineEnds): Mark => ({
      ...placeOf(problem, lineEnds, view.state.doc.length),
      severity: problem.severity,
      // Of a thousand problems the words of a few are ever read.
      get message() {
        return markSays(problem, words, programOf(store));
      },
      renderMessage: () =>
        problemTooltip(problem, words, programOf(store), () => store.getState().applyFix(problem.fix?.edits ?? [], of)),
    });
    // A view that is being made or updated can't be changed.
    const showAfterwards = () => queueMicrotask(show);
    const unsubscribe = feed.subscribe(show);
    showAfterwards();
    return {
      update({ docChanged, changes, viewportChanged }) {
        if (marked === null) return;
        if (docChanged) marked = { from: changes.mapPos(marked.from, -1), to: changes.mapPos(marked.to, 1) };
        const { from, to } = view.viewport;
        if (viewportChanged && (from < marked.from || to > marked.to)) showAfterwards();
      },
      destroy() {
        alive = false;
        unsubscribe();
      },
    };
  });
}

/** What a screen reader is told of a mark. */
export function markSays(problem: Diagnostic, words: MarkWords, program: Program): string {
  return words.spoken({
    severity: words.severity(problem.severity),
    says: words.problem.says(problem, program),
    todo: words.problem.todo(problem, program),
  });
}

export function programOf(store: EditorStore): Program {
  return store.getState().target.program;
}

export function placeOf({ range }: Diagnostic, lineEnds: LineEnds, length: number): Stretch {
  const from = Math.min(lineEnds.toView(range.from) ?? range.from, length);
  return { from, to: Math.min(Math.max(from, lineEnds.toView(range.to) ?? from), length) };
}

function aroundSight({ viewport, state }: EditorView): Stretch {
  return { from: Math.max(0, viewport.from - reach), to: Math.min(state.doc.length, viewport.to + reach) };
}

function within(list: readonly Diagnostic[], sight: Stretch | null, lineEnds: LineEnds): readonly Diagnostic[] {
  if (sight === null) return list;
  const [from, to] = [lineEnds.toText(sight.from), lineEnds.toText(sight.to)];
  return list.filter(({ range }) => range.to >= from && range.from <= to);
}
