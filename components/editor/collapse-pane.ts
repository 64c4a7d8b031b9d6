import { type PaneName, togglePane } from './pane-layout.ts';
import type { ShellStore } from './shell-store.ts';

/** All panes stand side by side, and each can be collapsed; styles call this width `xl`. */
export const panesCollapse = '(width >= 1200px)';

/** Collapses a pane; where that takes the focus away, the strip that stays gets it. */
export function collapsePane(shell: ShellStore, name: PaneName): void {
  shell.getState().setLayout((layout) => togglePane(layout, name));
  // Browsers let the focus go only with the next frame.
  requestAnimationFrame(() => requestAnimationFrame(() => focusStrip(name)));
}

function focusStrip(name: PaneName): void {
  const { activeElement, body } = document;
  if (activeElement !== null && activeElement !== body) return;
  document.querySelector<HTMLElement>(`[data-pane="${name}"] > button`)?.focus();
}
