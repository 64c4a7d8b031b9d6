'use client';

import { createContext, type ReactNode, useContext } from 'react';
import { useStore } from 'zustand';
import { EditorProvider } from '@/components/editor/state/editor-context.tsx';
import type { DocumentEntry } from './document-entry.ts';
import type { DocumentsActions, DocumentsState } from './documents-state.ts';
import type { DocumentsStore } from './documents-store.ts';

const DocumentsContext = createContext<DocumentsStore | null>(null);

/** The open documents, and the editor of the one that is shown. */
export function DocumentsProvider({ store, children }: { store: DocumentsStore; children: ReactNode }) {
  const editor = useStore(store, ({ active }) => active.editor);
  return (
    <DocumentsContext value={store}>
      <EditorProvider store={editor.get()}>{children}</EditorProvider>
    </DocumentsContext>
  );
}

/** The store itself, for what follows it without rendering. */
export function useDocumentsStore(): DocumentsStore {
  const store = useContext(DocumentsContext);
  if (!store) throw new Error('This part of the page stands outside the editor.');
  return store;
}

/** What `select` takes from the open documents; renders again when that changes. */
export function useDocuments<Selected>(select: (state: DocumentsState & DocumentsActions) => Selected): Selected {
  return useStore(useDocumentsStore(), select);
}

/** What `select` takes from the document that is shown. */
export function useShownDocument<Selected>(select: (entry: DocumentEntry) => Selected): Selected {
  return useDocuments(({ active }) => select(active));
}
