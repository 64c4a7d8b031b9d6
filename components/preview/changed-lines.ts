import { type EditorState, type Extension, RangeSetBuilder, StateEffect, StateField } from '@codemirror/state';
import { Decoration, type DecorationSet, EditorView, GutterMarker, gutter, ViewPlugin } from '@codemirror/view';

/** Lines that follow on each other; they count from 0. */
type Stretch = { readonly line: number; readonly count: number };

/** Marks these lines as changed, in order, and no others; they are lit while one types, and fade once that rests. */
export const markChanged = StateEffect.define<readonly Stretch[]>();

const fade = StateEffect.define<null>();

type Changed = { readonly stretches: readonly Stretch[]; readonly look: Decoration };

const lit = Decoration.line({ class: 'cm-changed' });
const fading = Decoration.line({ class: 'cm-changed-fading' });

const changedField = StateField.define<Changed>({
  create: () => ({ stretches: [], look: fading }),
  update(changed, { effects }) {
    for (const effect of effects) {
      if (effect.is(markChanged)) return { stretches: effect.value, look: lit };
      if (effect.is(fade)) return { ...changed, look: fading };
    }
    return changed;
  },
});

/** Of a file that became another altogether only the lines in sight are marked: there may be tens of thousands. */
const inSight = ViewPlugin.define(
  (view) => ({
    marks: marksOf(view),
    update({ view: updated, state, startState, viewportChanged }) {
      if (viewportChanged || state.field(changedField) !== startState.field(changedField))
        this.marks = marksOf(updated);
    },
  }),
  { decorations: ({ marks }) => marks },
);

function marksOf({ state, visibleRanges }: EditorView): DecorationSet {
  const { stretches, look } = state.field(changedField);
  const marks = new RangeSetBuilder<Decoration>();
  for (const { from, to } of visibleRanges) {
    const first = state.doc.lineAt(from).number;
    const last = state.doc.lineAt(to).number;
    for (const { line, count } of stretches) {
      const end = Math.min(line + count, last);
      for (let number = Math.max(line + 1, first); number <= end; number++) {
        const start = state.doc.line(number).from;
        marks.add(start, start, look);
      }
    }
  }
  return marks.finish();
}

const marker = new (class extends GutterMarker {
  override elementClass = 'cm-changed-mark';
})();

const marksBeside = gutter({
  class: 'cm-changed-marks',
  lineMarker({ state }, { from }) {
    const line = state.doc.lineAt(from).number - 1;
    const { stretches } = state.field(changedField);
    return stretches.some((each) => each.line <= line && line < each.line + each.count) ? marker : null;
  },
  lineMarkerChange: ({ state, startState }) => state.field(changedField) !== startState.field(changedField),
});

const rest = 300;

/** Lets the light go. An animation that began anew with each letter would draw the page without a pause, and letters late. */
const letFade = ViewPlugin.define((view) => {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const follow = (state: EditorState) => {
    clearTimeout(timer);
    const { stretches, look } = state.field(changedField);
    if (look === lit && stretches.length > 0) timer = setTimeout(() => view.dispatch({ effects: fade.of(null) }), rest);
  };
  follow(view.state);
  return {
    update({ transactions, state }) {
      if (transactions.some(({ effects }) => effects.some((effect) => effect.is(markChanged)))) follow(state);
    },
    destroy: () => clearTimeout(timer),
  };
});

const light = 'color-mix(in srgb, var(--color-accent) 28%, transparent)';

/** What the last edit changed in a file: the lines light up once, and keep a thin mark beside them. */
export const changedLines: Extension = [
  changedField,
  inSight,
  marksBeside,
  letFade,
  EditorView.theme({
    '@keyframes cm-fade': { from: { backgroundColor: light } },
    '@media (prefers-reduced-motion: no-preference)': {
      // Stronger than the accent of what is chosen, which the line mostly is as well.
      '& .cm-content .cm-line.cm-changed': { backgroundColor: light },
      '.cm-changed-fading': { animation: 'cm-fade 900ms ease-out' },
    },
    '.cm-changed-marks': { width: '2px', marginRight: '-2px' },
    '.cm-changed-mark': { backgroundColor: 'var(--color-accent)' },
  }),
];
