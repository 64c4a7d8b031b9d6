import { defaultName } from '@/components/documents/document-name.ts';
import { newId } from '@/components/documents/new-id.ts';
import { type KeptDocument, parseKeptDocument, parseOnlyDocument } from './kept-document.ts';
import type { Shelf } from './shelf.ts';

/** A document from the shelf; `raw` is how it lies there, null where it has to be put there yet. */
export type LoadedDocument = { readonly id: string; readonly raw: string | null; readonly document: KeptDocument };

/** Two tabs of a browser that come upon it at the same time put the same one onto the shelf. */
const idOfOnly = 'first';

/** All documents on the shelf that this version of the page understands; none where the browser does not let it look. */
export function loadDocuments(shelf: Shelf): readonly LoadedDocument[] {
  try {
    const loaded = shelf.ids().flatMap((id) => {
      const raw = shelf.read(id);
      const document = parseKeptDocument(raw);
      return document ? [{ id, raw, document }] : [];
    });
    const only = parseOnlyDocument(shelf.readOnly(), defaultName);
    if (!only) return loaded;
    const id = loaded.some((other) => other.id === idOfOnly) ? newId() : idOfOnly;
    return [...loaded, { id, raw: null, document: only }];
  } catch {
    return [];
  }
}
