'use client';

import { useMemo } from 'react';
import { useShellStore } from '@/components/editor/shell-context.tsx';
import type { ShellStore } from '@/components/editor/shell-store.ts';
import { useEditorStore } from '@/components/editor/state/editor-context.tsx';
import type { EditorStore } from '@/components/editor/state/editor-store.ts';
import { askAgain, closeImport, offerImport } from '@/components/import/import-store.ts';
import type { GivenFile } from './given-files.ts';
import { readGiven } from './read-given.ts';

export type Opening = {
  /** Puts a text in place of the document; `name` is what it came from, null where that needs no saying. */
  text: (text: string, name: string | null) => void;
  /** Opens documents, and offers to make one of the files of a node. */
  files: (given: readonly GivenFile[]) => Promise<void>;
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
    async files(list) {
      const given = await readGiven(list);
      if (given.kind === 'refused') {
        if (!askAgain(given)) notify({ kind: 'not-opened', name: given.name, problem: given.problem });
      } else if (given.kind === 'node-files') offerImport(given);
      else {
        closeImport();
        for (const document of given.documents) text(document.text, document.name);
      }
    },
    nothing() {
      editor.getState().replace('');
      setStartedEmpty(false);
      notify({ kind: 'put-away', step: lastStep() });
    },
  };
}
