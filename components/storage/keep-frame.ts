import { formatFrame, frameCookie } from '@/components/editor/frame.ts';
import type { ShellStore } from '@/components/editor/shell-store.ts';
import type { EditorStore } from '@/components/editor/state/editor-store.ts';
import { writeCookie } from '@/components/ui/write-cookie.ts';

/** Writes down how the page stands, for the server to draw it so the next time. */
export function keepFrame(editor: EditorStore, shell: ShellStore, missing: number): void {
  const { text, target } = editor.getState();
  writeCookie(frameCookie, formatFrame({ working: text !== '', missing, layout: shell.getState().layout, target }));
}
