import type { ShellStore } from '@/components/editor/shell-store.ts';

/** What a pane with an editor does when another part of the page asks for it. */
export type PaneCommand = 'search' | 'explain' | 'fold-all' | 'unfold-all' | 'next-problem' | 'previous-problem';

type EditorPane = 'text' | 'files';

const handlers = new Map<EditorPane, (command: PaneCommand) => void>();

/** Names what does the commands of a pane for as long as its editor is there. */
export function handlePaneCommands(pane: EditorPane, handle: (command: PaneCommand) => void): () => void {
  handlers.set(pane, handle);
  return () => {
    if (handlers.get(pane) === handle) handlers.delete(pane);
  };
}

/** Brings a pane into view and has it do something. */
export function tellPane(shell: ShellStore, pane: EditorPane, command: PaneCommand): void {
  shell.getState().show(pane);
  // It may only now be coming into sight.
  requestAnimationFrame(() => handlers.get(pane)?.(command));
}
