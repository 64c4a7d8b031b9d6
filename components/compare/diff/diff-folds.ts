import { type EditorState, type Extension, type Range, StateEffect, StateField } from '@codemirror/state';
import { Decoration, type DecorationSet, EditorView } from '@codemirror/view';
import { shownColumn } from './diff-column.ts';
import { type FoldHost, FoldWidget, foldLook, SpacerWidget } from './fold-widgets.ts';
import { lastUpTo } from './stretches.ts';

/** Shows the lines of a fold, by its index. */
export const unfold = StateEffect.define<number>();

type Folded = { readonly open: ReadonlySet<number>; readonly drawn: DecorationSet };

/** What is the same folded away, and room where only the other column has lines. */
export function folds(host: FoldHost): Extension {
  const field = StateField.define<Folded>({
    create: (state) => draw(state, new Set(), host),
    update(folded, { effects, state }) {
      const opened = effects.flatMap((effect) => (effect.is(unfold) ? [effect.value] : []));
      return opened.length === 0 ? folded : draw(state, new Set([...folded.open, ...opened]), host);
    },
    provide: (self) => EditorView.decorations.from(self, ({ drawn }) => drawn),
  });
  return [field, openUnderCaret(host, field), foldLook];
}

function draw(state: EditorState, open: ReadonlySet<number>, host: FoldHost): Folded {
  const { folds, spacers } = state.facet(shownColumn);
  const { doc } = state;
  const drawn: Range<Decoration>[] = [];
  for (const [index, { from, to }] of folds.entries()) {
    if (open.has(index)) continue;
    const widget = new FoldWidget(index, to - from, host);
    drawn.push(Decoration.replace({ widget, block: true }).range(doc.line(from + 1).from, doc.line(to).to));
  }
  for (const { at, lines } of spacers) {
    const widget = new SpacerWidget(lines);
    const side = at < doc.lines ? -1 : 1;
    const place = at < doc.lines ? doc.line(at + 1).from : doc.length;
    drawn.push(Decoration.widget({ widget, block: true, side }).range(place));
  }
  return { open, drawn: Decoration.set(drawn, true) };
}

/** What a search finds, or the caret goes into, is shown. */
function openUnderCaret(host: FoldHost, field: StateField<Folded>): Extension {
  return EditorView.updateListener.of(({ selectionSet, state }) => {
    if (!selectionSet) return;
    const { open } = state.field(field);
    const { from, to } = state.selection.main;
    const line = state.doc.lineAt(from);
    if (to > line.to) return;
    const { folds } = state.facet(shownColumn);
    const index = lastUpTo(folds, line.number - 1, (fold) => fold.from);
    if (line.number <= (folds[index]?.to ?? 0) && !open.has(index)) host.open(index);
  });
}
