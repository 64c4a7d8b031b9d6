'use client';

import { useMemo } from 'react';
import { useShellStore } from '@/components/editor/shell-context.tsx';
import type { ShellStore } from '@/components/editor/shell-store.ts';
import { useEditorStore } from '@/components/editor/state/editor-context.tsx';
import type { EditorStore } from '@/components/editor/state/editor-store.ts';
import { readFile } from './read-file.ts';

export type Opening = {
  /** Puts a text in place of the document; `name` is what it came from, null where that needs no saying. */
  text: (text: string, name: string | null) => void;
  file: (file: File) => Promise<void>;
  /** Puts the document away, back to the start screen. */
  nothing: () => void;
};

/** How a document comes to the page and leaves it; each is one step that can be undone. */
export function useOpen(): Opening {
  const editor = useEditorStore();
  const shell = useShellStore();
  return useMemo(() => opening(editor, shell), [editor, shell]);
}

function opening(editor: EditorStore, shell: ShellStore): Opening {
  const lastStep = () => editor.getState().history.past.at(-1);
  const { notify, setStartedEmpty } = shell.getState();

  const text: Opening['text'] = (next, name) => {
    const wasEmpty = editor.getState().text === '';
    editor.getState().replace(next);
    setStartedEmpty(next === '');
    if (wasEmpty && name === null) notify(null);
    else notify({ kind: 'opened', name, step: wasEmpty ? undefined : lastStep() });
  };

  return {
    text,
    async file(file) {
      const result = await readFile(file);
      if ('problem' in result) notify({ kind: 'not-opened', name: file.name, problem: result.problem });
      else text(result.text, file.name);
    },
    nothing() {
      editor.getState().replace('');
      setStartedEmpty(false);
      notify({ kind: 'put-away', step: lastStep() });
    },
  };
}
