import { type Range, StateEffect, StateField } from '@codemirror/state';
import { Decoration, type DecorationSet, EditorView, type ViewUpdate, WidgetType } from '@codemirror/view';

const setUnread = StateEffect.define<DecorationSet>();

/** Shows all again. */
export const showUnread = setUnread.of(Decoration.none);

const mark = Decoration.mark({});

const unreadField = StateField.define<DecorationSet>({
  create: () => Decoration.none,
  update(marks, { changes, effects }) {
    for (const effect of effects) if (effect.is(setUnread)) return effect.value;
    return marks.map(changes);
  },
});

/** A grey bar in place of letters, which are not there for screen readers either. */
class Bar extends WidgetType {
  readonly length: number;

  constructor(length: number) {
    super();
    this.length = length;
  }

  override eq(other: Bar) {
    return other.length === this.length;
  }

  override toDOM() {
    const bar = document.createElement('span');
    bar.className = 'cm-unread';
    bar.style.width = `${this.length}ch`;
    return bar;
  }
}

function barsIn(view: EditorView): DecorationSet {
  const unread = view.state.field(unreadField);
  if (unread.size === 0) return Decoration.none;
  const bars: Range<Decoration>[] = [];
  for (const { from, to } of view.visibleRanges) {
    unread.between(from, to, (start, end) => {
      for (const [lineFrom, lineTo] of linesIn(view, Math.max(start, from), Math.min(end, to))) {
        bars.push(Decoration.replace({ widget: new Bar(lineTo - lineFrom) }).range(lineFrom, lineTo));
      }
    });
  }
  return Decoration.set(bars, true);
}

/** The parts of lines between two places that are not empty. */
function* linesIn({ state: { doc } }: EditorView, from: number, to: number): Generator<readonly [number, number]> {
  for (let line = doc.lineAt(from); ; line = doc.line(line.number + 1)) {
    const part = [Math.max(line.from, from), Math.min(line.to, to)] as const;
    if (part[0] < part[1]) yield part;
    if (line.to >= to) return;
  }
}

const look = EditorView.theme({
  '.cm-unread': {
    display: 'inline-block',
    maxWidth: '100%',
    height: '1em',
    verticalAlign: 'text-bottom',
    backgroundColor: 'var(--color-hover)',
    borderRadius: '3px',
  },
});

/** What was pasted is not to be seen before the secrets in it are found, which takes a while in a long document. */
export const unreadMarks = [unreadField, EditorView.decorations.of(barsIn), look];

/** Hides what an update brought in until the view follows the store again, and says that to screen readers. */
export function hideUnread({ view, changes, state }: ViewUpdate, words: string): void {
  const ranges = rangesOf(changes);
  if (ranges.length === 0) return;
  const hidden = state.field(unreadField).update({ add: ranges, sort: true });
  view.dispatch({ effects: [setUnread.of(hidden), EditorView.announce.of(words)] });
}

function rangesOf(changes: ViewUpdate['changes']) {
  const ranges: ReturnType<typeof mark.range>[] = [];
  changes.iterChanges((_from, _to, from, to) => {
    if (to > from + 1) ranges.push(mark.range(from, to));
  });
  return ranges;
}
