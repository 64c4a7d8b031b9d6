import { type EditorState, type Extension, type Range, StateEffect, StateField } from '@codemirror/state';
import { Decoration, type DecorationSet, EditorView, WidgetType } from '@codemirror/view';
import { shownColumn } from './diff-column.ts';
import { lastUpTo } from './stretches.ts';

/** Shows the lines of a fold, by its index. */
export const unfold = StateEffect.define<number>();

export type FoldHost = { readonly label: (lines: number) => string; readonly open: (fold: number) => void };

const lineHeight = 20;
const foldHeight = 28;

class FoldWidget extends WidgetType {
  readonly fold: number;
  readonly lines: number;
  readonly host: FoldHost;

  constructor(fold: number, lines: number, host: FoldHost) {
    super();
    this.fold = fold;
    this.lines = lines;
    this.host = host;
  }

  override eq({ fold, lines, host }: FoldWidget) {
    return fold === this.fold && lines === this.lines && host === this.host;
  }

  override get estimatedHeight() {
    return foldHeight;
  }

  override toDOM() {
    const bar = document.createElement('div');
    bar.className = 'cm-diff-fold';
    const button = document.createElement('button');
    button.setAttribute('type', 'button');
    button.textContent = this.host.label(this.lines);
    button.addEventListener('click', () => this.host.open(this.fold));
    bar.append(button);
    return bar;
  }

  override ignoreEvent() {
    return true;
  }
}

class SpacerWidget extends WidgetType {
  readonly lines: number;

  constructor(lines: number) {
    super();
    this.lines = lines;
  }

  override eq({ lines }: SpacerWidget) {
    return lines === this.lines;
  }

  override get estimatedHeight() {
    return this.lines * lineHeight;
  }

  override toDOM() {
    const room = document.createElement('div');
    room.className = 'cm-diff-spacer';
    room.setAttribute('aria-hidden', 'true');
    room.style.height = `${this.estimatedHeight}px`;
    return room;
  }
}

type Folded = { readonly open: ReadonlySet<number>; readonly drawn: DecorationSet };

/** What is the same folded away, and room where only the other column has lines. */
export function folds(host: FoldHost): Extension {
  const field = StateField.define<Folded>({
    create: (state) => draw(state, new Set(), host),
    update(folded, { effects, state }) {
      const opened = effects.flatMap((effect) => (effect.is(unfold) ? [effect.value] : []));
      return opened.length === 0 ? folded : draw(state, new Set([...folded.open, ...opened]), host);
    },
    provide: (self) => EditorView.decorations.from(self, ({ drawn }) => drawn),
  });
  return [field, openUnderCaret(host, field), look];
}

function draw(state: EditorState, open: ReadonlySet<number>, host: FoldHost): Folded {
  const { folds, spacers } = state.facet(shownColumn);
  const { doc } = state;
  const drawn: Range<Decoration>[] = [];
  for (const [index, { from, to }] of folds.entries()) {
    if (open.has(index)) continue;
    const widget = new FoldWidget(index, to - from, host);
    drawn.push(Decoration.replace({ widget, block: true }).range(doc.line(from + 1).from, doc.line(to).to));
  }
  for (const { at, lines } of spacers) {
    const widget = new SpacerWidget(lines);
    const side = at < doc.lines ? -1 : 1;
    const place = at < doc.lines ? doc.line(at + 1).from : doc.length;
    drawn.push(Decoration.widget({ widget, block: true, side }).range(place));
  }
  return { open, drawn: Decoration.set(drawn, true) };
}

/** What a search finds, or the caret goes into, is shown. */
function openUnderCaret(host: FoldHost, field: StateField<Folded>): Extension {
  return EditorView.updateListener.of(({ selectionSet, state }) => {
    if (!selectionSet) return;
    const { open } = state.field(field);
    const { from, to } = state.selection.main;
    const line = state.doc.lineAt(from);
    if (to > line.to) return;
    const { folds } = state.facet(shownColumn);
    const index = lastUpTo(folds, line.number - 1, (fold) => fold.from);
    if (line.number <= (folds[index]?.to ?? 0) && !open.has(index)) host.open(index);
  });
}

const look = EditorView.theme({
  // The same for every line, so that what stands beside each other stays there.
  '.cm-line': { height: `${lineHeight}px` },
  '.cm-diff-fold': {
    height: `${foldHeight}px`,
    padding: '2px 8px',
    backgroundColor: 'var(--color-canvas)',
  },
  '.cm-diff-fold button': {
    height: '24px',
    width: '100%',
    padding: '0 8px',
    borderRadius: '4px',
    fontFamily: 'var(--font-sans)',
    fontSize: '12px',
    textAlign: 'left',
    color: 'var(--color-muted)',
  },
  '.cm-diff-fold button::before': { content: '"\\2195"', marginRight: '8px', color: 'var(--color-faint)' },
  '.cm-diff-fold button:hover': { backgroundColor: 'var(--color-hover)', color: 'var(--color-ink)' },
  '.cm-diff-spacer': {
    backgroundImage: 'repeating-linear-gradient(-45deg, var(--color-line) 0 1px, transparent 1px 6px)',
    opacity: '0.6',
  },
});
