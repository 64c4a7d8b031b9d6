import { isUntouched } from '@/components/documents/document-entry.ts';
import type { DocumentsStore } from '@/components/documents/documents-store.ts';
import { inSlices } from '@/components/slices/in-slices.ts';
import type { Keeper } from './keeper.ts';
import { loadDocuments } from './load-documents.ts';
import type { Places } from './places.ts';
import type { Shelf } from './shelf.ts';
import { lastShown, startScreen } from './shown-last.ts';

type Restoring = { readonly signal: AbortSignal; readonly restored: () => void };

/** Opens what is on the shelf, and shows what was shown last: at once, but for a long document, which is read in slices first. */
export function restoreDocuments(
  documents: DocumentsStore,
  shelf: Shelf,
  places: Places,
  keeper: Keeper,
  { signal, restored }: Restoring,
): void {
  const loaded = loadDocuments(shelf);
  const entries = loaded.map(({ id, raw, document }) => places.entryFor(document, { id, raw }, id));
  const shown = lastShown(shelf);
  const put = () => {
    // What was opened meanwhile stays in front.
    const opened = documents.getState().entries.filter((entry) => !isUntouched(entry));
    const isAhead = opened.length > 0;
    documents.getState().restore([...entries, ...opened], isAhead ? documents.getState().active.id : shown);
    if (!isAhead && shown === startScreen) documents.getState().begin();
    for (const { id, raw } of loaded) if (raw === null) keeper.markOnly(id);
    restored();
  };
  const first = entries.find(({ id }) => id === shown) ?? entries[0];
  if (first === undefined) put();
  else inSlices(first.editor.making(), { signal, priority: 'user-visible' }, put);
}
