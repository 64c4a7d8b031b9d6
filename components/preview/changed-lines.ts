import { type EditorState, type Extension, RangeSetBuilder, StateEffect, StateField } from '@codemirror/state';
import { Decoration, type DecorationSet, EditorView, GutterMarker, gutterLineClass } from '@codemirror/view';

/** Marks these lines as changed, and no others, and lets them glow once. Lines count from 0. */
export const markChanged = StateEffect.define<readonly { readonly line: number; readonly count: number }[]>();

type Changed = {
  readonly lines: DecorationSet;
  readonly gutter: ReturnType<RangeSetBuilder<GutterMarker>['finish']>;
  readonly turn: 0 | 1;
};

// An animation starts again only under another name, so two take turns.
const glows = [Decoration.line({ class: 'cm-changed-0' }), Decoration.line({ class: 'cm-changed-1' })] as const;

const marker = new (class extends GutterMarker {
  override elementClass = 'cm-changed-gutter';
})();

const changedField = StateField.define<Changed>({
  create: () => ({ lines: Decoration.none, gutter: new RangeSetBuilder<GutterMarker>().finish(), turn: 0 }),
  update(changed, { effects, changes, docChanged, state }) {
    for (const effect of effects)
      if (effect.is(markChanged)) return marked(state, effect.value, changed.turn === 0 ? 1 : 0);
    if (!docChanged) return changed;
    return { ...changed, lines: changed.lines.map(changes), gutter: changed.gutter.map(changes) };
  },
  provide: (field) => [
    EditorView.decorations.from(field, ({ lines }) => lines),
    gutterLineClass.from(field, ({ gutter }) => gutter),
  ],
});

function marked(state: EditorState, stretches: readonly { line: number; count: number }[], turn: 0 | 1): Changed {
  const lines = new RangeSetBuilder<Decoration>();
  const gutter = new RangeSetBuilder<GutterMarker>();
  for (const { line, count } of stretches) {
    for (let number = line + 1; number <= Math.min(line + count, state.doc.lines); number += 1) {
      const { from } = state.doc.line(number);
      lines.add(from, from, glows[turn]);
      gutter.add(from, from, marker);
    }
  }
  return { lines: lines.finish(), gutter: gutter.finish(), turn };
}

const glow = { from: { backgroundColor: 'color-mix(in srgb, var(--color-accent) 28%, transparent)' } };

/** What the last edit changed in a file: the lines glow once, and keep a thin mark beside them. */
export const changedLines: Extension = [
  changedField,
  EditorView.theme({
    '@keyframes cm-glow-0': glow,
    '@keyframes cm-glow-1': glow,
    '.cm-changed-0': { animation: 'cm-glow-0 900ms ease-out' },
    '.cm-changed-1': { animation: 'cm-glow-1 900ms ease-out' },
    '.cm-lineNumbers .cm-changed-gutter': { boxShadow: 'inset 2px 0 var(--color-accent)' },
    '@media (prefers-reduced-motion: reduce)': { '.cm-changed-0, .cm-changed-1': { animation: 'none' } },
  }),
];
