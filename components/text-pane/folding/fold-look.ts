import { EditorView } from '@codemirror/view';

/** The chevrons beside the lines, and what stands in place of those that are folded. */
export const foldLook = EditorView.theme({
  '.cm-fold-gutter': { width: '16px', cursor: 'pointer' },
  '.cm-fold-gutter .cm-gutterElement': { display: 'flex', justifyContent: 'center' },
  '.cm-fold-open, .cm-fold-closed': { width: '14px', height: '20px' },
  '.cm-fold-open': { color: 'var(--color-faint)' },
  '.cm-fold-closed': { color: 'var(--color-ink)' },
  // Quiet until one looks for them; where nothing can hover they stay.
  '@media (hover: hover)': {
    '.cm-gutters:not(:hover) .cm-fold-open': { color: 'color-mix(in srgb, var(--color-faint) 35%, transparent)' },
  },
  '.cm-fold-placeholder': {
    margin: '1px 6px',
    verticalAlign: 'top',
    padding: '0 6px',
    border: '1px solid var(--color-line)',
    borderRadius: '4px',
    backgroundColor: 'var(--color-sunken)',
    color: 'var(--color-muted)',
    fontFamily: 'var(--font-sans)',
    fontSize: '11px',
    lineHeight: '16px',
    cursor: 'pointer',
  },
  '.cm-fold-problems': {
    display: 'inline-flex',
    alignItems: 'center',
    gap: '3px',
    padding: '0 4px',
    margin: '1px 0',
    verticalAlign: 'top',
    borderRadius: '4px',
    fontFamily: 'var(--font-sans)',
    fontSize: '11px',
    lineHeight: '18px',
    cursor: 'pointer',
    '&::before': { width: '14px', height: '14px' },
  },
  '.cm-fold-problems:hover, .cm-fold-placeholder:hover': {
    backgroundColor: 'var(--color-hover)',
    color: 'var(--color-ink)',
  },
});
