'use client';

import { useEffect, useState } from 'react';
import { useDocumentsStore } from '@/components/documents/documents-context.tsx';
import { useShellStore } from '@/components/editor/shell-context.tsx';
import { keepFollowing } from './keep-following.ts';
import { createKeeper } from './keeper.ts';
import { followOtherTabs, type OtherTabs } from './other-tabs.ts';
import { createPlaces } from './places.ts';
import { restoreDocuments } from './restore-documents.ts';
import { createShelf } from './shelf.ts';

/** Brings back the documents that the browser kept, and keeps them from then on; null until they are there. */
export function useKeptDocuments(): OtherTabs | null {
  const documents = useDocumentsStore();
  const shell = useShellStore();
  const [tabs, setTabs] = useState<OtherTabs | null>(null);
  useEffect(() => {
    const shelf = createShelf(() => localStorage);
    const places = createPlaces(documents);
    const keeper = createKeeper(documents, shelf, places);
    const otherTabs = followOtherTabs(documents, shelf, places, keeper);
    const until = new AbortController();
    let leave = () => {};
    restoreDocuments(documents, shelf, places, keeper, {
      signal: until.signal,
      restored() {
        setTabs(otherTabs);
        leave = keepFollowing({ documents, shell, keeper, otherTabs });
      },
    });
    return () => {
      until.abort();
      leave();
    };
  }, [documents, shell]);
  return tabs;
}
