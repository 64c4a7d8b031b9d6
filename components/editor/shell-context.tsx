'use client';

import { createContext, type ReactNode, useContext } from 'react';
import { useStore } from 'zustand';
import type { ShellActions, ShellState, ShellStore } from './shell-store.ts';

const ShellContext = createContext<ShellStore | null>(null);

export function ShellProvider({ store, children }: { store: ShellStore; children: ReactNode }) {
  return <ShellContext value={store}>{children}</ShellContext>;
}

export function useShellStore(): ShellStore {
  const store = useContext(ShellContext);
  if (!store) throw new Error('This part of the page stands outside the editor.');
  return store;
}

/** What `select` takes from the state of the page around the document. */
export function useShell<Selected>(select: (state: ShellState & ShellActions) => Selected): Selected {
  return useStore(useShellStore(), select);
}
