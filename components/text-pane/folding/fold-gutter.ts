import { foldEffect, foldedRanges, unfoldEffect } from '@codemirror/language';
import type { Extension } from '@codemirror/state';
import { type BlockInfo, type EditorView, GutterMarker, gutter } from '@codemirror/view';
import { foldsIn } from './fold-commands.ts';
import { foldRange, opensFold } from './fold-ranges.ts';

/** A chevron beside each line that has others below it. Those in sight alone are looked at, a few lines each. */
export const foldGutter: Extension = gutter({
  class: 'cm-fold-gutter',
  lineMarker: (view, block) => {
    const line = view.state.doc.lineAt(block.from);
    if (foldsIn(view.state, line.from, line.to).length > 0) return closed;
    return opensFold(view.state.doc, line) ? open : null;
  },
  lineMarkerChange: ({ docChanged, startState, state }) =>
    docChanged || foldedRanges(startState) !== foldedRanges(state),
  initialSpacer: () => open,
  domEventHandlers: { click: (view, block) => toggle(view, block) },
});

class Chevron extends GutterMarker {
  readonly className: string;

  constructor(className: string) {
    super();
    this.className = className;
  }

  override toDOM() {
    const mark = document.createElement('span');
    mark.className = this.className;
    return mark;
  }
}

const open = new Chevron('cm-fold-open drawn-chevron-down');
const closed = new Chevron('cm-fold-closed drawn-chevron-right');

function toggle(view: EditorView, block: BlockInfo): boolean {
  const { state } = view;
  const line = state.doc.lineAt(block.from);
  const folds = foldsIn(state, line.from, line.to);
  if (folds.length > 0) {
    view.dispatch({ effects: folds.map((fold) => unfoldEffect.of(fold)) });
    return true;
  }
  const range = opensFold(state.doc, line) ? foldRange(state.doc, line) : null;
  if (range === null) return false;
  const { head } = state.selection.main;
  const inside = range.from < head && head <= range.to;
  view.dispatch({ effects: foldEffect.of(range), ...(inside && { selection: { anchor: range.from } }) });
  return true;
}
