import type { DocumentsStore } from '@/components/documents/documents-store.ts';
import type { Keeper } from './keeper.ts';
import { loadDocuments } from './load-documents.ts';
import type { Places } from './places.ts';
import type { Shelf } from './shelf.ts';
import { lastShown, startScreen } from './shown-last.ts';

/** Opens what is on the shelf, and shows what was shown last. */
export function restoreDocuments(documents: DocumentsStore, shelf: Shelf, places: Places, keeper: Keeper): void {
  const loaded = loadDocuments(shelf);
  const entries = loaded.map(({ id, raw, document }) => places.entryFor(document, { id, raw }, id));
  const shown = lastShown(shelf);
  documents.getState().restore(entries, shown);
  if (shown === startScreen) documents.getState().begin();
  for (const { id, raw } of loaded) if (raw === null) keeper.markOnly(id);
}
