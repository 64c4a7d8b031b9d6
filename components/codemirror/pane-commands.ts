import type { ShellStore } from '@/components/editor/shell-store.ts';
import type { EditorStore } from '@/components/editor/state/editor-store.ts';

/** What a pane with an editor does when another part of the page asks for it. */
export type PaneCommand =
  | 'focus'
  | 'search'
  | 'next-match'
  | 'previous-match'
  | 'go-to-line'
  | 'copy'
  | 'explain'
  | 'complete'
  | 'comment'
  | 'indent'
  | 'outdent'
  | 'move-line-up'
  | 'move-line-down'
  | 'fold'
  | 'unfold'
  | 'fold-all'
  | 'unfold-all'
  | 'next-problem'
  | 'previous-problem';

type EditorPane = 'text' | 'files';

type Handler = { readonly editor: EditorStore; readonly handle: (command: PaneCommand) => void };

const handlers = new Map<EditorPane, Handler>();

/** What was asked last of a pane and is not done yet. */
const asked = new Map<EditorPane, { readonly editor: EditorStore; readonly command: PaneCommand }>();

/** Names what does the commands of a pane for as long as its editor is there; what was asked for before is done now. */
export function handlePaneCommands(pane: EditorPane, editor: EditorStore, handle: Handler['handle']): () => void {
  const handler = { editor, handle };
  handlers.set(pane, handler);
  carryOut(pane);
  return () => {
    if (handlers.get(pane) === handler) handlers.delete(pane);
  };
}

/** Brings a pane into view and has it do something, as soon as its editor is there. */
export function tellPane(editor: EditorStore, shell: ShellStore, pane: EditorPane, command: PaneCommand): void {
  shell.getState().show(pane);
  asked.set(pane, { editor, command });
  carryOut(pane);
}

function carryOut(pane: EditorPane): void {
  // It may only now be coming into sight.
  requestAnimationFrame(() => {
    const handler = handlers.get(pane);
    const request = asked.get(pane);
    if (!handler || !request) return;
    asked.delete(pane);
    // What was asked of one document is not done in another.
    if (request.editor === handler.editor) handler.handle(request.command);
  });
}
