import { type Extension, StateEffect, StateField } from '@codemirror/state';
import { EditorView, GutterMarker, gutter, keymap, ViewPlugin } from '@codemirror/view';
import type { Column } from '@/components/compare/diff/column.ts';
import { type LinePlace, placeIn, placeKey } from './line-places.ts';

/** How many open threads each line has, by the keys of places. */
export type LineThreads = ReadonlyMap<string, number>;

/** What a diff tells its page about lines. */
export type LineHost = {
  readonly threads: () => LineThreads;
  /** Tells when the threads are others; gives what ends that. */
  readonly follow: (change: () => void) => () => void;
  readonly onCaret: (place: LinePlace | null) => void;
  readonly onComment: (place: LinePlace) => void;
};

/** Comments on the line of the caret. */
export const commentKey = 'c';

const look = EditorView.theme({
  '.cm-comments .cm-gutterElement': { width: '22px', cursor: 'pointer', textAlign: 'center' },
  '.cm-comments .cm-comment-add': { opacity: '0', color: 'var(--color-accent)', fontWeight: '600' },
  '.cm-comments .cm-gutterElement:hover .cm-comment-add': { opacity: '1' },
  '.cm-comments .cm-comment-count': {
    display: 'inline-block',
    minWidth: '16px',
    height: '16px',
    lineHeight: '16px',
    borderRadius: '8px',
    fontFamily: 'var(--font-sans)',
    fontSize: '11px',
    backgroundColor: 'var(--color-accent)',
    color: 'var(--color-on-accent)',
  },
});

class LineMarker extends GutterMarker {
  readonly count: number;

  constructor(count: number) {
    super();
    this.count = count;
  }

  override eq({ count }: LineMarker) {
    return count === this.count;
  }

  override toDOM() {
    const sign = document.createElement('span');
    sign.className = this.count === 0 ? 'cm-comment-add' : 'cm-comment-count';
    sign.textContent = this.count === 0 ? '+' : String(this.count);
    return sign;
  }
}

const changed = StateEffect.define<null>();
const times = StateField.define<number>({
  create: () => 0,
  update: (count, { effects }) => (effects.some((effect) => effect.is(changed)) ? count + 1 : count),
});

/** Marks lines that somebody said something about, and lets one say more: by a click beside the line, or with C in it. */
export function lineComments(column: Column, index: number, host: LineHost): Extension {
  const placeAt = (view: EditorView, position: number) =>
    placeIn(column, index, view.state.doc.lineAt(position).number - 1);
  const comment = (view: EditorView, position: number): boolean => {
    const place = placeAt(view, position);
    if (place) host.onComment(place);
    return place !== null;
  };
  const signs = gutter({
    class: 'cm-comments',
    lineMarker(view, { from }) {
      const place = placeAt(view, from);
      return place && new LineMarker(host.threads().get(placeKey(place)) ?? 0);
    },
    lineMarkerChange: ({ startState, state }) => startState.field(times) !== state.field(times),
    domEventHandlers: { click: (view, { from }) => comment(view, from) },
  });
  return [
    times,
    signs,
    look,
    keymap.of([{ key: commentKey, run: (view) => comment(view, view.state.selection.main.head) }]),
    EditorView.updateListener.of(({ selectionSet, view }) => {
      if (selectionSet) host.onCaret(placeAt(view, view.state.selection.main.head));
    }),
    following(host),
  ];
}

function following(host: LineHost): Extension {
  return ViewPlugin.define((view) => ({
    destroy: host.follow(() => view.dispatch({ effects: changed.of(null) })),
  }));
}
