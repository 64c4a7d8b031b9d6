import { EditorView, WidgetType } from '@codemirror/view';

export type FoldHost = { readonly label: (lines: number) => string; readonly open: (fold: number) => void };

const lineHeight = 20;
const foldHeight = 28;

/** Stands in place of lines that are the same, with the button that shows them. */
export class FoldWidget extends WidgetType {
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

/** As high as lines that only the other column has. */
export class SpacerWidget extends WidgetType {
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

export const foldLook = EditorView.theme({
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
