import { type EditorState, type Extension, RangeSetBuilder, StateEffect, StateField } from '@codemirror/state';
import { Decoration, type DecorationSet, EditorView, ViewPlugin } from '@codemirror/view';

type Stretch = { readonly from: number; readonly to: number };

/** Lights up the lines of these stretches, which are in order, and no others. */
export const lightLines = StateEffect.define<readonly Stretch[]>();

const litLine = Decoration.line({ class: 'cm-lit' });

const litField = StateField.define<readonly Stretch[]>({
  create: () => [],
  update(lit, { changes, docChanged, effects }) {
    for (const effect of effects) if (effect.is(lightLines)) return effect.value;
    if (!docChanged) return lit;
    return lit.map(({ from, to }) => ({ from: changes.mapPos(from, 1), to: changes.mapPos(to, -1) }));
  },
});

/** Whether the lines of these stretches are lit up, and no others. */
export function areLit(state: EditorState, stretches: readonly Stretch[]): boolean {
  const { doc } = state;
  const lit = state.field(litField);
  const lineAt = (offset: number) => doc.lineAt(Math.min(offset, doc.length)).from;
  return (
    lit.length === stretches.length &&
    lit.every(({ from, to }, index) => {
      const other = stretches[index];
      return other !== undefined && lineAt(from) === lineAt(other.from) && lineAt(to) === lineAt(other.to);
    })
  );
}

/** Of a section with thousands of lines those in sight alone are marked. */
const litInSight = ViewPlugin.define(
  (view) => ({
    decorations: inSight(view),
    update({ view: now, docChanged, viewportChanged, startState, state }) {
      const isMoved = docChanged || viewportChanged || startState.field(litField) !== state.field(litField);
      if (isMoved) this.decorations = inSight(now);
    },
  }),
  { decorations: (plugin) => plugin.decorations },
);

/** Lines that belong to the one thing chosen on the page, in the accent colour. */
export const litLines: Extension = [
  litField,
  litInSight,
  EditorView.theme({
    '& .cm-line.cm-lit': {
      backgroundColor: 'var(--color-accent-soft)',
      boxShadow: 'inset 2px 0 var(--color-accent)',
      // Comments would be too faint on the accent.
      '--color-faint': 'var(--color-muted)',
    },
  }),
];

function inSight({ state, visibleRanges }: EditorView): DecorationSet {
  const builder = new RangeSetBuilder<Decoration>();
  let next = 0;
  for (const seen of visibleRanges) {
    for (const lit of state.field(litField)) {
      const to = Math.min(lit.to, seen.to);
      for (let at = Math.max(lit.from, seen.from, next); at <= to; at = next) {
        const line = state.doc.lineAt(at);
        builder.add(line.from, line.from, litLine);
        next = line.to + 1;
      }
    }
  }
  return builder.finish();
}
