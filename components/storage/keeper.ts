import { type DocumentEntry, isUntouched } from '@/components/documents/document-entry.ts';
import { uniqueName } from '@/components/documents/document-name.ts';
import type { DocumentsStore } from '@/components/documents/documents-store.ts';
import { newId } from '@/components/documents/new-id.ts';
import { documentToKeep } from './document-to-keep.ts';
import { formatKeptDocument, type KeptDocument, parseKeptDocument } from './kept-document.ts';
import type { Place, Places } from './places.ts';
import type { Shelf } from './shelf.ts';
import { rememberShown, startScreen } from './shown-last.ts';

/** Why documents do not survive a reload, and which. */
export type StorageTrouble = { readonly kind: 'full' | 'forbidden'; readonly names: readonly string[] };

export type Keeper = ReturnType<typeof createKeeper>;

/**
 * Keeps documents on the shelf, each for itself. Another tab of the browser does so too: what lies there and is not what
 * this page put or found there is never written over nor removed.
 */
export function createKeeper(documents: DocumentsStore, shelf: Shelf, places: Places) {
  const waiting = new Set<string>();
  let order = '';
  let only: string | null = null;

  let written: readonly unknown[] = [];
  let last: { readonly raw: string; readonly document: KeptDocument } | null = null;
  /** A document as it is to be kept; of the one that was written last that is at hand. */
  const write = (entry: DocumentEntry): string => {
    const { reading, target, images } = entry.editor.get().getState();
    const now = [entry, reading, target, images];
    if (last !== null && now.every((each, index) => each === written[index])) return last.raw;
    const document = documentToKeep(entry);
    last = { raw: formatKeptDocument(document), document };
    written = now;
    return last.raw;
  };
  const keepOne = (id: string) => {
    const entry = documents.getState().entries.find((each) => each.id === id);
    if (!entry || isUntouched(entry)) return;
    const place = places.of(entry);
    const raw = write(entry);
    const there = shelf.read(place.id);
    if (there !== null && there !== raw && there !== place.raw) return part(entry, place, there);
    if (there !== raw) shelf.write(place.id, raw);
    places.set(id, { id: place.id, raw });
    if (entry.elsewhere === 'changed' || entry.elsewhere === 'closed')
      documents.getState().change(id, { elsewhere: null });
  };
  /** What another tab made of a document that was changed here too stays where it is; the document of this page moves on. */
  const part = (entry: DocumentEntry, place: Place, there: string) => {
    const { rename, add, change, entries } = documents.getState();
    places.set(entry.id, { id: newId(), raw: null });
    const other = parseKeptDocument(there);
    if (other) {
      const names = entries.map(({ name }) => name);
      rename(entry.id, uniqueName(entry.name, names));
      const found = places.entryFor(other, { id: place.id, raw: there });
      add(found);
      waiting.delete(found.id);
      change(entry.id, { elsewhere: 'parted' });
    }
    keepOne(entry.id);
  };
  const keepOrder = () => {
    const { entries, active } = documents.getState();
    const ids = entries.filter((entry) => !isUntouched(entry)).map((entry) => places.of(entry).id);
    const shown = isUntouched(active) ? startScreen : places.of(active).id;
    const next = [...ids, shown].join(' ');
    if (next === order) return;
    rememberShown(shown);
    shelf.writeOrder(ids, shown);
    order = next;
  };

  return {
    write,
    /** Names a document that is to be kept the next time. */
    mark: (id: string) => void waiting.add(id),
    /** Names the document that was the only one before there could be several; once it is kept as one of them it is taken from where it was. */
    markOnly(id: string): void {
      waiting.add(id);
      only = id;
    },
    /** What lies on the shelf of a document, as this page last put or found it. */
    kept(entry: DocumentEntry): KeptDocument | null {
      const { raw } = places.of(entry);
      return last !== null && raw === last.raw ? last.document : parseKeptDocument(raw);
    },
    unmark: (id: string) => void waiting.delete(id),
    isWaiting: (id: string) => waiting.has(id),
    /** Keeps what waits for it; what does not succeed goes on waiting. */
    keep(): StorageTrouble | null {
      let kind: StorageTrouble['kind'] | null = null;
      const attempt = (write: () => void) => {
        try {
          write();
          return true;
        } catch (error) {
          kind = error instanceof DOMException && error.name === 'QuotaExceededError' ? 'full' : 'forbidden';
          return false;
        }
      };
      for (const id of [...waiting]) if (attempt(() => keepOne(id))) waiting.delete(id);
      if (only !== null && !waiting.has(only) && attempt(shelf.removeOnly)) only = null;
      attempt(keepOrder);
      const names = documents.getState().entries.flatMap(({ id, name }) => (waiting.has(id) ? name : []));
      return kind && { kind, names };
    },
    /** Takes a document that was closed off the shelf. */
    forget(entry: DocumentEntry): void {
      const { id, raw } = places.of(entry);
      waiting.delete(entry.id);
      places.set(entry.id, { id, raw: null });
      try {
        if (raw !== null && shelf.read(id) === raw) shelf.remove(id);
      } catch {
        // A browser that keeps nothing has nothing to forget.
      }
    },
  };
}
