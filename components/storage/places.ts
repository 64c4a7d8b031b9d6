import { createEntry, type DocumentEntry } from '@/components/documents/document-entry.ts';
import type { DocumentsStore } from '@/components/documents/documents-store.ts';
import { newId } from '@/components/documents/new-id.ts';
import { changeTarget } from '@/components/target/change-target.ts';
import type { KeptDocument } from './kept-document.ts';

/** Where a document lies on the shelf, and what lay there when this page last looked; null for nothing. */
export type Place = { readonly id: string; readonly raw: string | null };

export type Places = ReturnType<typeof createPlaces>;

/** Which of the open documents lies where. */
export function createPlaces(documents: DocumentsStore) {
  const places = new Map<string, Place>();
  const of = ({ id }: DocumentEntry): Place => places.get(id) ?? { id, raw: null };
  return {
    of,
    set: (id: string, place: Place) => void places.set(id, place),
    entryAt: (place: string) => documents.getState().entries.find((entry) => of(entry).id === place) ?? null,
    /** Makes a document of what was found at a place, for `add` or `restore`. */
    entryFor({ name, text, missing, target, images }: KeptDocument, place: Place, id = newId()): DocumentEntry {
      places.set(id, place);
      const fallback = documents.getState().active.editor.get().getState().target;
      return createEntry({ name, text, missing, target: changeTarget(fallback, target ?? {}), images }, id);
    },
  };
}
