import {
  type EditorState,
  type Extension,
  RangeSet,
  RangeSetBuilder,
  StateEffect,
  StateField,
} from '@codemirror/state';
import { Decoration, type DecorationSet, EditorView } from '@codemirror/view';

type Stretches = readonly { readonly from: number; readonly to: number }[];

/** Lights up the lines of these stretches, and no others. */
export const lightLines = StateEffect.define<Stretches>();

const litLine = Decoration.line({ class: 'cm-lit' });

const litField = StateField.define<DecorationSet>({
  create: () => Decoration.none,
  update(lit, { changes, effects, state }) {
    for (const effect of effects) if (effect.is(lightLines)) return linesOf(state, effect.value);
    return lit.map(changes);
  },
  provide: (field) => EditorView.decorations.from(field),
});

/** Whether the lines of these stretches are lit up, and no others. */
export function areLit(state: EditorState, stretches: Stretches): boolean {
  return RangeSet.eq([state.field(litField)], [linesOf(state, stretches)]);
}

/** Lines that belong to the one thing chosen on the page, in the accent colour. */
export const litLines: Extension = [
  litField,
  EditorView.theme({
    '& .cm-line.cm-lit': {
      backgroundColor: 'var(--color-accent-soft)',
      boxShadow: 'inset 2px 0 var(--color-accent)',
      // Comments would be too faint on the accent.
      '--color-faint': 'var(--color-muted)',
    },
  }),
];

function linesOf(state: EditorState, stretches: Stretches): DecorationSet {
  const builder = new RangeSetBuilder<Decoration>();
  let next = 0;
  for (const { from, to } of stretches) {
    const last = state.doc.lineAt(Math.min(to, state.doc.length)).number;
    for (
      let number = Math.max(next, state.doc.lineAt(Math.min(from, state.doc.length)).number);
      number <= last;
      number += 1
    ) {
      const { from: start } = state.doc.line(number);
      builder.add(start, start, litLine);
      next = number + 1;
    }
  }
  return builder.finish();
}
