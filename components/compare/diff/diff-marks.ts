import { type EditorState, type Extension, type Range, StateEffect, StateField } from '@codemirror/state';
import {
  Decoration,
  type DecorationSet,
  EditorView,
  GutterMarker,
  gutter,
  ViewPlugin,
  type ViewUpdate,
} from '@codemirror/view';
import type { LineKind } from './column.ts';
import { shownColumn } from './diff-column.ts';

/** Makes a difference the one that is looked at, by its index. */
export const lookAt = StateEffect.define<number>();

const lookedAt = StateField.define<number>({
  create: () => -1,
  update: (now, { effects }) => effects.reduce((index, effect) => (effect.is(lookAt) ? effect.value : index), now),
});

const lines = {
  removed: Decoration.line({ class: 'cm-diff-removed' }),
  added: Decoration.line({ class: 'cm-diff-added' }),
};
// Inclusive, so that they hold the dots of a hidden secret that changed.
const words = {
  removed: Decoration.mark({ class: 'cm-diff-removed-word', inclusive: true }),
  added: Decoration.mark({ class: 'cm-diff-added-word', inclusive: true }),
};
const current = Decoration.line({ class: 'cm-diff-current' });

/** Marks the lines and words in sight that differ. */
const marks = ViewPlugin.define(
  (view) => ({
    drawn: draw(view),
    update({ view: now, viewportChanged, startState, state }: ViewUpdate) {
      const moved = startState.field(lookedAt) !== state.field(lookedAt);
      if (viewportChanged || moved) this.drawn = draw(now);
    },
  }),
  { decorations: ({ drawn }) => drawn },
);

function draw({ state, visibleRanges }: EditorView): DecorationSet {
  const column = state.facet(shownColumn);
  const looked = column.differences[state.field(lookedAt)];
  const drawn: Range<Decoration>[] = [];
  for (const number of linesIn(state, visibleRanges)) {
    const kind = column.kindOf(number);
    if (kind === 'same') continue;
    const { from } = state.doc.line(number + 1);
    drawn.push(lines[kind].range(from));
    if (looked && looked.from <= number && number < looked.to) drawn.push(current.range(from));
    for (const change of column.changesIn(number)) {
      drawn.push(words[kind].range(from + change.from, from + change.to));
    }
  }
  return Decoration.set(drawn, true);
}

function linesIn({ doc }: EditorState, ranges: readonly { readonly from: number; readonly to: number }[]) {
  const numbers = new Set<number>();
  for (const { from, to } of ranges) {
    const last = doc.lineAt(to).number;
    for (let number = doc.lineAt(from).number; number <= last; number += 1) numbers.add(number - 1);
  }
  return numbers;
}

class SignMarker extends GutterMarker {
  readonly kind: Exclude<LineKind, 'same'>;

  constructor(kind: Exclude<LineKind, 'same'>) {
    super();
    this.kind = kind;
    this.elementClass = `cm-diff-${kind}`;
  }

  override eq({ kind }: SignMarker) {
    return kind === this.kind;
  }

  override toDOM() {
    return document.createTextNode(this.kind === 'removed' ? '−' : '+');
  }
}

const signMarkers = { removed: new SignMarker('removed'), added: new SignMarker('added') };

/** Whether a line went or came, as a sign beside it. */
const signs = gutter({
  class: 'cm-diff-signs',
  lineMarker({ state }, line) {
    const kind = state.facet(shownColumn).kindOf(state.doc.lineAt(line.from).number - 1);
    return kind === 'same' ? null : signMarkers[kind];
  },
  initialSpacer: () => signMarkers.added,
});

const removed = 'color-mix(in srgb, var(--color-ink) 7%, transparent)';

export const diffMarks: Extension = [
  lookedAt,
  marks,
  signs,
  EditorView.theme({
    '.cm-diff-removed': { backgroundColor: removed },
    '.cm-diff-added': { backgroundColor: 'var(--color-accent-soft)', '--color-faint': 'var(--color-muted)' },
    // Colours of keys and values would be too faint on these.
    '.cm-diff-removed-word, .cm-diff-added-word': { color: 'var(--color-ink)' },
    '.cm-diff-removed-word': {
      backgroundColor: 'color-mix(in srgb, var(--color-ink) 14%, transparent)',
      borderRadius: '2px',
    },
    '.cm-diff-added-word': {
      backgroundColor: 'color-mix(in srgb, var(--color-accent) 26%, transparent)',
      borderRadius: '2px',
    },
    '.cm-line.cm-diff-current': { boxShadow: 'inset 2px 0 var(--color-accent)' },
    '.cm-diff-signs .cm-gutterElement': { width: '16px', textAlign: 'center', color: 'var(--color-muted)' },
  }),
];
