'use client';

import { useCallback } from 'react';
import { useShellStore } from '@/components/editor/shell-context.tsx';
import { isUntouched } from './document-entry.ts';
import { useDocumentsStore } from './documents-context.tsx';

/** Closes a document and says so, with the way back. */
export function useClosing(): (id: string) => void {
  const documents = useDocumentsStore();
  const shell = useShellStore();
  return useCallback(
    (id) => {
      const entry = documents.getState().entries.find((each) => each.id === id);
      if (!entry) return;
      documents.getState().close(id);
      shell.getState().notify(isUntouched(entry) ? null : { kind: 'closed', id, name: entry.name });
    },
    [documents, shell],
  );
}
