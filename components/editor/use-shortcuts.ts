'use client';

import { useEffect } from 'react';
import { compareReleases } from '@/components/compare/compare-releases.ts';
import { useDocumentsStore } from '@/components/documents/documents-context.tsx';
import { holdKey, takeHeldKeys } from '@/components/palette/held-keys.ts';
import { inDialog } from '@/components/ui/in-dialog.ts';
import { useShellStore } from './shell-context.tsx';
import { shortcutOf } from './shortcut-of.ts';
import { useEditorStore } from './state/editor-context.tsx';

/** Comes with the panes. */
const loadCounterpart = () => import('./counterpart.ts');

/** The shortcuts of the whole page. Undo and redo act on the document wherever the focus is, but not inside dialogs. */
export function useShortcuts(): void {
  const editor = useEditorStore();
  const shell = useShellStore();
  const documents = useDocumentsStore();
  useEffect(() => {
    const actions = {
      undo: editor.getState().undo,
      redo: editor.getState().redo,
      download: () => {
        if (editor.getState().text !== '') shell.getState().openDialog('download');
      },
      compare: () => {
        if (editor.getState().text !== '') compareReleases(editor);
      },
      palette: () => {
        takeHeldKeys();
        shell.getState().openDialog('palette');
      },
      shortcuts: () => shell.getState().openDialog('shortcuts'),
      documentBefore: () => documents.getState().activateBeside(-1),
      documentAfter: () => documents.getState().activateBeside(1),
      counterpart: () => void loadCounterpart().then((found) => found.goToCounterpart(editor, shell, 1)),
      counterpartBack: () => void loadCounterpart().then((found) => found.goToCounterpart(editor, shell, -1)),
    };
    const press = (event: KeyboardEvent) => {
      if (inDialog(event.target)) return;
      const shortcut = shortcutOf(event);
      if (shell.getState().dialog === 'palette') {
        if (event.key === 'Escape') shell.getState().closeDialog();
        // Asked for again on its way, the browser would take the keys for its address.
        else if (shortcut === 'palette' || holdKey(event)) swallow(event);
        return;
      }
      if (shortcut === null) return;
      if (shortcut === 'shortcuts' && isTyping(event.target)) return;
      if (shortcut.startsWith('counterpart') && !inPane(event.target)) return;
      swallow(event);
      actions[shortcut]();
    };
    // In the capture phase, before an input or the text pane undoes its own typing.
    window.addEventListener('keydown', press, true);
    return () => window.removeEventListener('keydown', press, true);
  }, [editor, shell, documents]);
}

function swallow(event: KeyboardEvent): void {
  event.preventDefault();
  event.stopPropagation();
}

function inPane(target: EventTarget | null): boolean {
  return target instanceof Element && target.closest('[data-pane]') !== null;
}

function isTyping(target: EventTarget | null): boolean {
  return target instanceof Element && target.closest('input, textarea, [contenteditable]') !== null;
}
