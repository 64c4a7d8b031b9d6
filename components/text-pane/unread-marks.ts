import { StateEffect, StateField } from '@codemirror/state';
import { Decoration, type DecorationSet, EditorView, type ViewUpdate } from '@codemirror/view';
import { fromStore } from '@/components/codemirror/origin.ts';

const addUnread = StateEffect.define<DecorationSet>();
const mark = Decoration.mark({ class: 'cm-unread' });

const unreadField = StateField.define<DecorationSet>({
  create: () => Decoration.none,
  update(marks, transaction) {
    if (transaction.annotation(fromStore)) return Decoration.none;
    const added = transaction.effects.find((effect) => effect.is(addUnread));
    return added ? added.value : marks.map(transaction.changes);
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
  view.dispatch({ effects: addUnread.of(hidden) });
}

function rangesOf(changes: ViewUpdate['changes']) {
  const ranges: ReturnType<typeof mark.range>[] = [];
  changes.iterChanges((_from, _to, from, to) => {
    if (to > from + 1) ranges.push(mark.range(from, to));
  });
  return ranges;
}
