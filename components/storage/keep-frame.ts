import type { DocumentsStore } from '@/components/documents/documents-store.ts';
import { formatFrame, frameCookie } from '@/components/editor/frame.ts';
import type { ShellStore } from '@/components/editor/shell-store.ts';
import { writeCookie } from '@/components/ui/write-cookie.ts';
import type { Keeper } from './keeper.ts';

/** Writes down how the page will stand after a reload, for the server to draw it so. */
export function keepFrame(documents: DocumentsStore, shell: ShellStore, keeper: Keeper): void {
  const { entries, active } = documents.getState();
  const kept = keeper.kept(active);
  const frame = {
    working: kept !== null && kept.text !== '',
    missing: kept?.missing.length ?? 0,
    layout: shell.getState().layout,
    target: active.editor.get().getState().target,
    tabs: { name: active.name, place: entries.indexOf(active), count: entries.length },
  };
  writeCookie(frameCookie, formatFrame(frame));
}
