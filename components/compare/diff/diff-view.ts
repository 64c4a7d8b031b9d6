import type { EditorView } from '@codemirror/view';
import { followRevealed } from '@/components/secrets/follow-revealed.ts';
import { createDiffEditor, type DiffSetting, goTo } from './diff-editor-view.ts';
import { unfold } from './diff-folds.ts';
import { scrollTogether } from './scroll-together.ts';

export type DiffView = {
  /** Brings a difference into sight. */
  readonly go: (difference: number) => void;
  readonly focus: () => void;
};

/**
 * The editors of a diff, one or two beside each other, which scroll and fold as one. Each is made in a task of its own: that of a
 * long file takes a while. `onReady` is told when all are there; what is given back takes them away again.
 */
export function createDiffView(parent: HTMLElement, setting: DiffSetting, onReady: (view: DiffView) => void) {
  const { columns, onStanding } = setting;
  const views: EditorView[] = [];
  const stops = [keepEscape(parent)];
  const openFold = (fold: number) => {
    for (const view of views) view.dispatch({ effects: unfold.of(fold) });
  };
  const go = (difference: number) => {
    for (const [index, view] of views.entries()) {
      const column = columns[index]?.column;
      if (column) goTo(view, column, difference, index === views.length - 1);
    }
    onStanding({ difference, within: true });
  };
  const makeFrom = (index: number) => {
    const next = columns[index];
    if (next === undefined) {
      stops.push(scrollTogether(views));
      onReady({ go, focus: () => views.at(-1)?.focus() });
      return;
    }
    const view = createDiffEditor(parent, { ...setting, ...next, index }, openFold);
    views.push(view);
    stops.push(followRevealed(view));
    timer = setTimeout(makeFrom, 0, index + 1);
  };
  let timer = setTimeout(makeFrom, 0, 0);
  return () => {
    clearTimeout(timer);
    for (const stop of stops) stop();
    for (const view of views) view.destroy();
  };
}

/** What an editor does with the key is enough: it closes no more than its own panel. */
function keepEscape(parent: HTMLElement): () => void {
  const press = (event: KeyboardEvent) => {
    if (event.key === 'Escape' && event.defaultPrevented) event.stopPropagation();
  };
  parent.addEventListener('keydown', press);
  return () => parent.removeEventListener('keydown', press);
}
