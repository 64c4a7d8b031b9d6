'use client';

import { createContext, type ReactNode, useContext } from 'react';
import { useStore } from 'zustand';
import type { EditorActions, EditorState } from './editor-state.ts';
import type { EditorStore } from './editor-store.ts';

const EditorContext = createContext<EditorStore | null>(null);

export function EditorProvider({ store, children }: { store: EditorStore; children: ReactNode }) {
  return <EditorContext value={store}>{children}</EditorContext>;
}

/** The store itself, for what follows it without rendering. */
export function useEditorStore(): EditorStore {
  const store = useContext(EditorContext);
  if (!store) throw new Error('This part of the page stands outside the editor.');
  return store;
}

/** Stands for the store in a part of the page that is to show its state a little later. */
export const ShownEditor = createContext<EditorStore | null>(null);

/** The store as this part of the page shows it; what changes the document is the same in both. */
export function useShownEditor(): EditorStore {
  const store = useEditorStore();
  return useContext(ShownEditor) ?? store;
}

/** What `select` takes from the editor's state; renders again when that changes. */
export function useEditor<Selected>(select: (state: EditorState & EditorActions) => Selected): Selected {
  return useStore(useShownEditor(), select);
}
