import { EditorView } from '@codemirror/view';

// Lines that are wider than the pane get room in steps: were the text as wide as its longest line, each letter typed into
// that line would change its width, and the browser would lay out and paint all the other lines anew.
const gutters = '6rem';
const roomInSteps = `calc-size(max-content, 100% - ${gutters} + round(up, size - 100% + ${gutters}, 10rem))`;

/** The look of every editor of the page, in the page's own colours, which change with its theme. */
export const theme = EditorView.theme({
  '&': { height: '100%', backgroundColor: 'var(--color-surface)', color: 'var(--color-ink)' },
  '&.cm-focused': {
    outline: '1px solid color-mix(in srgb, var(--color-accent) 55%, transparent)',
    outlineOffset: '-1px',
  },
  '.cm-scroller': {
    fontFamily: 'var(--font-mono)',
    fontSize: '12.5px',
    lineHeight: '20px',
    overscrollBehavior: 'contain',
  },
  '.cm-content': { padding: '8px 0', caretColor: 'var(--color-accent)', flexBasis: roomInSteps },
  '.cm-line': { padding: '0 16px 0 8px' },
  '.cm-gutters': {
    backgroundColor: 'var(--color-surface)',
    color: 'var(--color-faint)',
    border: 'none',
    userSelect: 'none',
  },
  '.cm-lineNumbers .cm-gutterElement': { minWidth: '36px', padding: '0 8px 0 4px' },
  '.cm-activeLine': { backgroundColor: 'transparent' },
  '&.cm-focused .cm-activeLine:not(.cm-lit)': {
    backgroundColor: 'color-mix(in srgb, var(--color-ink) 4%, transparent)',
  },
  '.cm-activeLineGutter': { backgroundColor: 'transparent', color: 'var(--color-ink)' },
  '&:not(.cm-focused) .cm-activeLineGutter': { color: 'var(--color-faint)' },
  '&.cm-focused .cm-matchingBracket': {
    backgroundColor: 'transparent',
    outline: '1px solid var(--color-line-strong)',
    borderRadius: '2px',
  },
  '&.cm-focused .cm-nonmatchingBracket': {
    backgroundColor: 'transparent',
    outline: '1px solid var(--color-bad)',
    borderRadius: '2px',
  },
  '.cm-placeholder': { color: 'var(--color-faint)', fontFamily: 'var(--font-sans)' },
  '.cm-specialChar': { color: 'var(--color-bad)' },
  '.cm-tooltip': {
    backgroundColor: 'var(--color-raised)',
    color: 'var(--color-ink)',
    border: '1px solid var(--color-line)',
    borderRadius: '6px',
    boxShadow: '0 4px 16px rgb(0 0 0 / 0.16)',
    overflow: 'hidden',
  },
});
