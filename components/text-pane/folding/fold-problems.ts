import { foldedRanges } from '@codemirror/language';
import { forEachDiagnostic, setDiagnosticsEffect } from '@codemirror/lint';
import type { EditorState, Extension } from '@codemirror/state';
import { Decoration, type DecorationSet, EditorView, ViewPlugin, type ViewUpdate, WidgetType } from '@codemirror/view';
import type { EditorWords } from '@/components/codemirror/editor-words.ts';
import { foldsIn } from './fold-commands.ts';
import type { FoldRange } from './fold-ranges.ts';

const severities: readonly string[] = ['info', 'warning', 'error'];

type Found = { readonly count: number; readonly worst: number; readonly first: number };

/** Says behind a fold how many problems it hides, and how bad they are; goes to the first of them. */
export function foldProblems(words: EditorWords): Extension {
  return ViewPlugin.define(
    (view) => ({
      decorations: marks(view, words),
      update(update: ViewUpdate) {
        if (isTold(update)) this.decorations = marks(update.view, words);
      },
    }),
    { decorations: (plugin) => plugin.decorations },
  );
}

function isTold({ docChanged, viewportChanged, startState, state, transactions }: ViewUpdate): boolean {
  if (docChanged || viewportChanged || foldedRanges(startState) !== foldedRanges(state)) return true;
  return transactions.some(({ effects }) => effects.some((effect) => effect.is(setDiagnosticsEffect)));
}

function marks({ state, viewport }: EditorView, words: EditorWords): DecorationSet {
  const folds = foldsIn(state, viewport.from, viewport.to);
  const found = problemsIn(state, folds);
  const drawn = folds.flatMap((fold) => {
    const problems = found.get(fold);
    if (!problems) return [];
    return Decoration.widget({ widget: new ProblemsWidget(problems, words), side: 1 }).range(fold.to);
  });
  return Decoration.set(drawn, true);
}

function problemsIn(state: EditorState, folds: readonly FoldRange[]): ReadonlyMap<FoldRange, Found> {
  const found = new Map<FoldRange, Found>();
  if (folds.length === 0) return found;
  forEachDiagnostic(state, ({ severity }, from) => {
    // The outermost, as the others are hidden in it.
    const fold = folds.find((each) => each.from < from && from <= each.to);
    if (!fold) return;
    const { count, worst, first } = found.get(fold) ?? { count: 0, worst: 0, first: from };
    const rank = severities.indexOf(severity);
    found.set(fold, { count: count + 1, worst: Math.max(worst, rank), first: Math.min(first, from) });
  });
  return found;
}

class ProblemsWidget extends WidgetType {
  readonly problems: Found;
  readonly words: EditorWords;

  constructor(problems: Found, words: EditorWords) {
    super();
    this.problems = problems;
    this.words = words;
  }

  override eq({ problems: { count, worst, first } }: ProblemsWidget) {
    return count === this.problems.count && worst === this.problems.worst && first === this.problems.first;
  }

  override toDOM(view: EditorView) {
    const { count, worst, first } = this.problems;
    const button = document.createElement('button');
    button.type = 'button';
    button.className = `cm-fold-problems cm-fold-problems-${severities[worst]}`;
    button.textContent = String(count);
    button.title = this.words('fold.problems', { count });
    button.setAttribute('aria-label', button.title);
    button.addEventListener('click', () => {
      view.dispatch({ selection: { anchor: first }, effects: EditorView.scrollIntoView(first, { y: 'center' }) });
      view.focus();
    });
    return button;
  }

  override ignoreEvent() {
    return true;
  }
}
