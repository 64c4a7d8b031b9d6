import { type EditorState, type Extension, RangeSetBuilder, StateEffect, StateField } from '@codemirror/state';
import {
  Decoration,
  type DecorationSet,
  EditorView,
  GutterMarker,
  gutterLineClass,
  ViewPlugin,
} from '@codemirror/view';

/** Marks these lines as changed, and no others; they are lit while one types, and fade once that rests. Lines count from 0. */
export const markChanged = StateEffect.define<readonly { readonly line: number; readonly count: number }[]>();

const fade = StateEffect.define<null>();

type Changed = {
  readonly lines: DecorationSet;
  readonly gutter: ReturnType<RangeSetBuilder<GutterMarker>['finish']>;
  readonly lit: boolean;
};

const lit = Decoration.line({ class: 'cm-changed' });
const fading = Decoration.line({ class: 'cm-changed-fading' });

const marker = new (class extends GutterMarker {
  override elementClass = 'cm-changed-gutter';
})();

const changedField = StateField.define<Changed>({
  create: () => ({ lines: Decoration.none, gutter: new RangeSetBuilder<GutterMarker>().finish(), lit: false }),
  update(changed, { effects, changes, docChanged, state }) {
    for (const effect of effects) {
      if (effect.is(markChanged)) return marked(state, effect.value);
      if (effect.is(fade)) return { ...changed, lines: faded(changed.lines), lit: false };
    }
    if (!docChanged) return changed;
    return { ...changed, lines: changed.lines.map(changes), gutter: changed.gutter.map(changes) };
  },
  provide: (field) => [
    EditorView.decorations.from(field, ({ lines }) => lines),
    gutterLineClass.from(field, ({ gutter }) => gutter),
  ],
});

function marked(state: EditorState, stretches: readonly { line: number; count: number }[]): Changed {
  const lines = new RangeSetBuilder<Decoration>();
  const gutter = new RangeSetBuilder<GutterMarker>();
  for (const { line, count } of stretches) {
    for (let number = line + 1; number <= Math.min(line + count, state.doc.lines); number += 1) {
      const { from } = state.doc.line(number);
      lines.add(from, from, lit);
      gutter.add(from, from, marker);
    }
  }
  return { lines: lines.finish(), gutter: gutter.finish(), lit: stretches.length > 0 };
}

function faded(lines: DecorationSet): DecorationSet {
  const builder = new RangeSetBuilder<Decoration>();
  for (const cursor = lines.iter(); cursor.value; cursor.next()) builder.add(cursor.from, cursor.to, fading);
  return builder.finish();
}

const rest = 300;

/** Lets the light go. An animation that began anew with each letter would draw the page without a pause, and letters late. */
const letFade = ViewPlugin.define((view) => {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const follow = (state: EditorState) => {
    clearTimeout(timer);
    if (state.field(changedField).lit) timer = setTimeout(() => view.dispatch({ effects: fade.of(null) }), rest);
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
  letFade,
  EditorView.theme({
    '@keyframes cm-fade': { from: { backgroundColor: light } },
    '@media (prefers-reduced-motion: no-preference)': {
      // Stronger than the accent of what is chosen, which the line mostly is as well.
      '& .cm-content .cm-line.cm-changed': { backgroundColor: light },
      '.cm-changed-fading': { animation: 'cm-fade 900ms ease-out' },
    },
    '.cm-lineNumbers .cm-changed-gutter': { boxShadow: 'inset 2px 0 var(--color-accent)' },
  }),
];
