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
    restoreDocuments(documents, shelf, places, keeper);
    setTabs(otherTabs);
    return keepFollowing({ documents, shell, keeper, otherTabs, places });
  }, [documents, shell]);
  return tabs;
}
