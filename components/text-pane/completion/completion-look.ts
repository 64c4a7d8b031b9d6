import { EditorView } from '@codemirror/view';

/** The list of proposals, and what is said about the chosen one. */
export const completionLook = EditorView.theme({
  '.cm-tooltip.cm-tooltip-autocomplete': { overflow: 'visible' },
  '.cm-tooltip.cm-tooltip-autocomplete > ul': {
    minWidth: '180px',
    maxWidth: 'min(420px, calc(100vw - 24px))',
    maxHeight: '220px',
    padding: '4px',
    borderRadius: '6px',
    fontFamily: 'var(--font-mono)',
    fontSize: '12.5px',
  },
  '.cm-tooltip.cm-tooltip-autocomplete > ul > li': {
    padding: '2px 8px',
    lineHeight: '20px',
    borderRadius: '4px',
  },
  '@media (pointer: coarse)': {
    '.cm-tooltip.cm-tooltip-autocomplete > ul > li': { padding: '10px 8px' },
  },
  '.cm-tooltip-autocomplete > ul > li[aria-selected]': {
    background: 'var(--color-accent-soft)',
    color: 'var(--color-ink)',
  },
  '.cm-completionMatchedText': { textDecoration: 'none', fontWeight: '700', color: 'var(--color-accent-strong)' },
  '.cm-tooltip.cm-completionInfo': {
    maxWidth: 'min(340px, calc(100vw - 24px))',
    padding: '0',
    whiteSpace: 'normal',
    '&.cm-completionInfo-right': { marginLeft: '4px' },
    '&.cm-completionInfo-left': { marginRight: '4px' },
  },
});
