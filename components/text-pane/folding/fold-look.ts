import { EditorView } from '@codemirror/view';

const chevron = `url("data:image/svg+xml,${encodeURIComponent(
  '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 24 24" fill="none" stroke="black" stroke-width="2.5" stroke-linecap="round" stroke-linejoin="round"><path d="m6 9 6 6 6-6"/></svg>',
)}") center / 12px no-repeat`;

/** The chevrons beside the lines, and what stands in place of those that are folded. */
export const foldLook = EditorView.theme({
  '.cm-fold-gutter': { width: '16px', cursor: 'pointer' },
  '.cm-fold-gutter .cm-gutterElement': { display: 'flex', justifyContent: 'center' },
  '.cm-fold-open, .cm-fold-closed': {
    width: '16px',
    height: '20px',
    backgroundColor: 'var(--color-faint)',
    mask: chevron,
  },
  // Quiet until one looks for them; where nothing can hover they stay.
  '@media (hover: hover)': {
    '.cm-fold-open': { opacity: '0.35' },
    '.cm-gutters:hover .cm-fold-open': { opacity: '1' },
  },
  '.cm-fold-closed': { transform: 'rotate(-90deg)', backgroundColor: 'var(--color-ink)' },
  // A mask shows its background alone, which the system would make that of the page.
  '@media (forced-colors: active)': {
    '.cm-fold-open, .cm-fold-closed': { forcedColorAdjust: 'none', backgroundColor: 'CanvasText' },
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
