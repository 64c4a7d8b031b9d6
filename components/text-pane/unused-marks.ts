import { type EditorState, type Extension, RangeSetBuilder, StateEffect, StateField } from '@codemirror/state';
import { Decoration, type DecorationSet, EditorView, hoverTooltip } from '@codemirror/view';
import { lineEndsOf } from '@/components/codemirror/line-ends.ts';
import type { EditorStore } from '@/components/editor/state/editor-store.ts';
import { actApart } from '@/components/slices/apart.ts';
import { type UnusedStretch, unusedIn } from '@/components/unused/unused-feed.ts';
import type { UnusedWords } from '@/components/unused/use-unused.ts';
import { problemsAt } from './problems-at.ts';
import { showsText } from './shows-text.ts';

type Reason = UnusedStretch['reason'];

const setUnused = StateEffect.define<DecorationSet>();

const unusedField = StateField.define<DecorationSet>({
  create: () => Decoration.none,
  update(marks, { changes, effects }) {
    for (const effect of effects) if (effect.is(setUnused)) return effect.value;
    return marks.map(changes);
  },
  // As a function: of thousands none is then weighed for the height of the text.
  provide: (field) => EditorView.decorations.of((view) => view.state.field(field)),
});

/** Dims what reaches no file; the pointer resting there is told why. */
export function unusedMarks(words: UnusedWords): Extension {
  const hover = hoverTooltip(
    ({ state }, pos) => {
      const reason = unusedReasonAt(state, pos);
      // A problem of the same place says it, and what to do.
      if (reason === null || problemsAt(state, pos).length > 0) return null;
      return { pos, above: true, create: () => ({ dom: reasonBox(words(reason)) }) };
    },
    { hideOnChange: true },
  );
  return [unusedField, hover, look];
}

/** Why what stands at a place of the view reaches no file; null where it does. */
export function unusedReasonAt(state: EditorState, pos: number): Reason | null {
  let found: Reason | null = null;
  state.field(unusedField).between(pos, pos, (_from, _to, { spec }) => {
    found = spec.reason;
  });
  return found;
}

/** Keeps the marks of a view with what is found of the document; thousands of marks are a task of their own. */
export function followUnused(view: EditorView, store: EditorStore): () => void {
  const feed = unusedIn(store);
  const show = () => {
    const { of, stretches } = feed.getState();
    const { reading, text } = store.getState();
    // Places in another text would be wrong, and so would they be before the view has followed; newer ones come.
    if (of !== reading || !showsText(view, text)) return;
    if (stretches.length === 0 && view.state.field(unusedField) === Decoration.none) return;
    view.dispatch({ effects: setUnused.of(marksOf(stretches, text)) });
  };
  let callOff = () => {};
  const showApart = () => {
    callOff();
    callOff = actApart(store.getState().text, show);
  };
  showApart();
  const unsubscribe = feed.subscribe(showApart);
  return () => {
    unsubscribe();
    callOff();
  };
}

const marks = new Map<Reason, Decoration>();

/** One for each reason: there may be thousands of places. */
function markOf(reason: Reason): Decoration {
  const known = marks.get(reason) ?? Decoration.mark({ class: 'cm-unused', reason });
  marks.set(reason, known);
  return known;
}

function marksOf(stretches: readonly UnusedStretch[], text: string): DecorationSet {
  const { toView } = lineEndsOf(text);
  const builder = new RangeSetBuilder<Decoration>();
  for (const { range, reason } of stretches) {
    const [from, to] = [toView(range.from) ?? range.from, toView(range.to) ?? range.to];
    if (to > from) builder.add(from, to, markOf(reason));
  }
  return builder.finish();
}

function reasonBox(says: string): HTMLElement {
  const box = document.createElement('div');
  box.className = 'cm-problem cm-help';
  box.textContent = says;
  return box;
}

const look = EditorView.theme({
  '.cm-unused, .cm-unused span:not(.cm-secret-shown)': {
    color: 'var(--color-faint) !important',
    fontStyle: 'italic',
    fontWeight: 'inherit !important',
  },
  '.cm-lit .cm-unused, .cm-lit .cm-unused span': { color: 'var(--color-muted) !important' },
});
