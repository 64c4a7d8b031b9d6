import { EditorView } from '@codemirror/view';

const colours = { error: 'var(--color-bad)', warning: 'var(--color-warn)', info: 'var(--color-info)' };

// Each severity has its own shape, so that none depends on colour.
const shapes = {
  error:
    'M12 2a10 10 0 1 0 0 20 10 10 0 0 0 0-20zm4.2 12.8-1.4 1.4L12 13.4l-2.8 2.8-1.4-1.4L10.6 12 7.8 9.2l1.4-1.4L12 10.6l2.8-2.8 1.4 1.4L13.4 12z',
  warning: 'M12 2 1 21h22zm1 16h-2v-2h2zm0-4h-2V9h2z',
  info: 'M12 2a10 10 0 1 0 0 20 10 10 0 0 0 0-20zm0 2a8 8 0 1 1 0 16 8 8 0 0 1 0-16zm-1 3v2h2V7zm0 4v6h2v-6z',
};

function shape(path: string): string {
  const svg = `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 24 24"><path fill-rule="evenodd" d="${path}"/></svg>`;
  return `url("data:image/svg+xml,${encodeURIComponent(svg)}") center / 13px no-repeat`;
}

function look(severity: keyof typeof colours) {
  return {
    [`.cm-lintRange-${severity}`]: {
      backgroundImage: 'none',
      textDecoration: `underline wavy ${colours[severity]} 1px`,
      textUnderlineOffset: '3px',
      textDecorationSkipInk: 'none',
    },
    [`.cm-lintPoint-${severity}:after`]: { borderBottomColor: colours[severity] },
    [`.cm-lint-marker-${severity}`]: {
      content: '""',
      backgroundColor: colours[severity],
      mask: shape(shapes[severity]),
    },
    [`.cm-fold-problems-${severity}::before`]: {
      content: '""',
      backgroundColor: colours[severity],
      mask: shape(shapes[severity]),
    },
    [`.cm-diagnostic-${severity}`]: { borderLeft: `3px solid ${colours[severity]}` },
    [`.cm-problem-${severity}`]: { color: colours[severity], fontWeight: '600' },
  };
}

/** The marks of problems in the text and beside it, and what is said about them and their places when the pointer rests there. */
export const problemLook = EditorView.theme({
  ...look('error'),
  ...look('warning'),
  ...look('info'),
  '.cm-gutter-lint': { width: '20px' },
  '.cm-gutter-lint .cm-gutterElement': { padding: '0 0 0 6px' },
  '.cm-lint-marker': { width: '14px', height: '20px' },
  '.cm-lintRange-active': { backgroundColor: 'transparent' },
  // A mask shows its background alone, which the system would make that of the page.
  '@media (forced-colors: active)': {
    '[class*=cm-lint-marker-], [class*=cm-fold-problems-]::before': {
      forcedColorAdjust: 'none',
      backgroundColor: 'CanvasText',
    },
  },
  '.cm-diagnostic': { padding: '0', margin: '0', whiteSpace: 'normal' },
  '.cm-diagnostic + .cm-diagnostic, .cm-tooltip-section + .cm-tooltip-section': {
    borderTop: '1px solid var(--color-line)',
  },
  '.cm-problem': {
    maxWidth: 'min(440px, calc(100vw - 48px))',
    padding: '8px 12px',
    fontFamily: 'var(--font-sans)',
    fontSize: '13px',
    lineHeight: '20px',
  },
  '.cm-help': { display: 'grid', gap: '4px' },
  '.cm-help-title': { fontFamily: 'var(--font-mono)', fontSize: '12.5px', fontWeight: '600', overflowWrap: 'anywhere' },
  '.cm-help-warns': { paddingLeft: '8px', borderLeft: '3px solid var(--color-warn)' },
  '.cm-problem-todo': { color: 'var(--color-muted)' },
  '.cm-problem-fix': {
    marginTop: '8px',
    minHeight: '28px',
    padding: '2px 10px',
    border: '1px solid var(--color-line)',
    borderRadius: '4px',
    backgroundColor: 'var(--color-raised)',
    textAlign: 'left',
    cursor: 'pointer',
  },
  '.cm-problem-fix:hover': { backgroundColor: 'var(--color-hover)' },
});
