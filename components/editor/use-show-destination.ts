'use client';

import { useEffect } from 'react';
import { useShellStore } from './shell-context.tsx';
import { useEditorStore } from './state/editor-context.tsx';

/** On a page with one pane, shows the place in the text that something else sends the user to. */
export function useShowDestination(): void {
  const editor = useEditorStore();
  const shell = useShellStore();
  useEffect(
    () =>
      editor.subscribe((state, before) => {
        if (state.destination !== before.destination) shell.getState().show('text');
      }),
    [editor, shell],
  );
}
