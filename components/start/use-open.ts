'use client';

import { useEffect, useMemo } from 'react';
import type { NewDocument } from '@/components/documents/document-entry.ts';
import { defaultName, nameOfFile } from '@/components/documents/document-name.ts';
import { useDocumentsStore } from '@/components/documents/documents-context.tsx';
import type { DocumentsStore } from '@/components/documents/documents-store.ts';
import { useShellStore } from '@/components/editor/shell-context.tsx';
import type { ShellStore } from '@/components/editor/shell-store.ts';
import { askAgain, closeImport, offerImport } from '@/components/import/import-store.ts';
import type { Target } from '@/lib/node-files/index.ts';
import type { GivenFiles } from './given-files.ts';
import { readInSlices } from './read-in-slices.ts';

// Only once a file is given; who sees that coming has it brought before.
const load = () => import('./read-given.ts');

/** Has what reads files there before one is given, so that none needs the server. */
export function useReaderAhead(): void {
  useEffect(() => void load().catch(() => {}), []);
}

export type Opening = {
  /** Opens a text in a tab of its own; `name` is what it came from, null where that has none. */
  text: (text: string, name: string | null, more?: Partial<Pick<NewDocument, 'target' | 'missing'>>) => void;
  /** Opens documents, each in a tab of its own, and offers to make one of the files of a node. */
  files: (given: GivenFiles) => Promise<void>;
  /** What a document is written for that does not say so itself. */
  targetHere: () => Target;
};

/** How documents come to the page. */
export function useOpen(): Opening {
  const documents = useDocumentsStore();
  const shell = useShellStore();
  return useMemo(() => opening(documents, shell), [documents, shell]);
}

function opening(documents: DocumentsStore, shell: ShellStore): Opening {
  const { notify } = shell.getState();
  const targetHere = (): Target => documents.getState().active.editor.get().getState().target;
  return {
    targetHere,
    text(text, name, more) {
      const document = { name: name ?? defaultName, text, target: targetHere(), ...more };
      void readInSlices(document, shell, (ready) => {
        documents.getState().open([{ ...document, ...(ready && { ready }) }]);
        notify(null);
      });
    },
    async files(list) {
      const reader = await load().catch(() => null);
      if (reader === null) return notify({ kind: 'not-there' });
      const given = await reader.readGiven(list);
      if (given.kind === 'refused') {
        if (!askAgain(given)) notify({ kind: 'not-opened', name: given.name, problem: given.problem });
      } else if (given.kind === 'node-files') offerImport(given);
      else {
        closeImport();
        const target = targetHere();
        const opened = given.documents.map(({ name, text }) => ({ name: nameOfFile(name), text, target }));
        const [refused] = given.refused;
        const [first, ...others] = opened;
        if (!first) return;
        await readInSlices(first, shell, (ready) => {
          documents.getState().open([{ ...first, ...(ready && { ready }) }, ...others]);
          notify(
            refused ? { kind: 'not-opened', ...refused } : { kind: 'opened', names: opened.map(({ name }) => name) },
          );
        });
      }
    },
  };
}
