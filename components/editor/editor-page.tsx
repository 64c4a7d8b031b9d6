'use client';

import { useEffect, useState } from 'react';
import { EditorShell } from './editor-shell.tsx';
import type { Frame } from './frame.ts';
import { ShellProvider } from './shell-context.tsx';
import { createShellStore } from './shell-store.ts';
import { EditorProvider } from './state/editor-context.tsx';
import { createEditorStore } from './state/editor-store.ts';

/** The editor: one document, its target and the page around them. */
export function EditorPage({ frame }: { frame: Frame }) {
  const [editor] = useState(() => createEditorStore({ text: '', target: frame.target }));
  const [shell] = useState(() => createShellStore(frame.layout));

  // A page with one pane shows the place in the text that something else sent the user to.
  useEffect(
    () =>
      editor.subscribe((state, before) => {
        if (state.destination !== before.destination) shell.getState().show('text');
      }),
    [editor, shell],
  );

  return (
    <EditorProvider store={editor}>
      <ShellProvider store={shell}>
        <EditorShell frame={frame} />
      </ShellProvider>
    </EditorProvider>
  );
}
