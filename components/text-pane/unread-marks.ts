import { StateEffect, StateField } from '@codemirror/state';
import { Decoration, type DecorationSet, EditorView, type ViewUpdate } from '@codemirror/view';

const setUnread = StateEffect.define<DecorationSet>();

/** Shows all again. */
export const showUnread = setUnread.of(Decoration.none);

const mark = Decoration.mark({ class: 'cm-unread' });

const unreadField = StateField.define<DecorationSet>({
  create: () => Decoration.none,
  update(marks, { changes, effects }) {
    for (const effect of effects) if (effect.is(setUnread)) return effect.value;
    return marks.map(changes);
  },
  provide: (field) => EditorView.decorations.from(field),
});

// Grey bars in place of the letters.
const look = EditorView.theme({
  '.cm-unread, .cm-unread span': { color: 'transparent !important', caretColor: 'var(--color-ink)' },
  '.cm-unread': { backgroundColor: 'var(--color-hover)', borderRadius: '3px' },
});

/** What was pasted is not to be seen before the secrets in it are found, which takes a while in a long document. */
export const unreadMarks = [unreadField, look];

/** Hides what an update brought in until the view follows the store again. */
export function hideUnread({ view, changes, state }: ViewUpdate): void {
  const hidden = state.field(unreadField).update({ add: rangesOf(changes), sort: true });
  view.dispatch({ effects: setUnread.of(hidden) });
}

function rangesOf(changes: ViewUpdate['changes']) {
  const ranges: ReturnType<typeof mark.range>[] = [];
  changes.iterChanges((_from, _to, from, to) => {
    if (to > from + 1) ranges.push(mark.range(from, to));
  });
  return ranges;
}
