'use client';

import { createContext, type ReactNode, useContext } from 'react';
import { useStore } from 'zustand';
import type { ContentConflict } from '@/lib/profile/merge-contents.ts';
import type { DraftAt, Why } from './api/ask.ts';
import type { DraftState, DraftStore } from './draft-state.ts';
import type { Status } from './saver/desk.ts';

type Draft = { readonly at: DraftAt; readonly store: DraftStore };

const DraftContext = createContext<Draft | null>(null);

export function DraftProvider({ draft, children }: { draft: Draft; children: ReactNode }) {
  return <DraftContext value={draft}>{children}</DraftContext>;
}

export function useDraftItself(): Draft {
  const draft = useContext(DraftContext);
  if (!draft) throw new Error('This part of the page stands outside a draft.');
  return draft;
}

/** What `select` takes from the state of the draft. */
export function useDraft<Selected>(select: (state: DraftState) => Selected): Selected {
  return useStore(useDraftItself().store, select);
}

const nothingToSave = { getState: () => saved, getInitialState: () => saved, subscribe: () => () => {} };
const saved: Status<ContentConflict, Why> = { kind: 'saved' };

/** How it is with saving. */
export function useSaving(): Status<ContentConflict, Why> {
  const saver = useDraft((state) => state.saver);
  return useStore(saver?.store ?? nothingToSave);
}
