import type { DocumentEntry } from '@/components/documents/document-entry.ts';
import type { DocumentsStore } from '@/components/documents/documents-store.ts';
import { changeTarget } from '@/components/target/change-target.ts';
import { documentToKeep } from './document-to-keep.ts';
import type { Keeper } from './keeper.ts';
import { formatKeptDocument, type KeptDocument, parseKeptDocument } from './kept-document.ts';
import type { Places } from './places.ts';
import type { Shelf } from './shelf.ts';

export type OtherTabs = ReturnType<typeof followOtherTabs>;

/** What becomes of the documents of this page where another tab of the browser changes what is kept. */
export function followOtherTabs(documents: DocumentsStore, shelf: Shelf, places: Places, keeper: Keeper) {
  const { add, close, change, rename } = documents.getState();

  const changed = (entry: DocumentEntry, raw: string, other: KeptDocument) => {
    if (!entry.editor.isMade()) {
      // Nobody has seen it here yet: it becomes what it is there.
      const { editor, missing } = places.entryFor(other, { id: places.of(entry).id, raw }, entry.id);
      change(entry.id, { editor, missing });
      rename(entry.id, other.name);
      return keeper.unmark(entry.id);
    }
    const here = documentToKeep(entry);
    const same = formatKeptDocument({ ...here, name: other.name }) === raw;
    const holdsSecrets = here.text !== entry.editor.get().getState().text;
    const unseen = entry !== documents.getState().active && !keeper.isWaiting(entry.id) && !holdsSecrets;
    if (!same && !unseen) return change(entry.id, { elsewhere: 'changed' });
    if (same) places.set(entry.id, { id: places.of(entry).id, raw });
    else adopt(entry, raw, other);
    rename(entry.id, other.name);
  };
  /** Puts what another tab made of a document in its place, as one step that can be undone. */
  const adopt = (entry: DocumentEntry, raw: string, other: KeptDocument) => {
    const { replace, setTarget, setImages, target } = entry.editor.get().getState();
    replace(other.text);
    setTarget(changeTarget(target, other.target ?? {}));
    setImages(other.images);
    places.set(entry.id, { id: places.of(entry).id, raw });
    change(entry.id, { missing: [...entry.missing, ...other.missing], elsewhere: null });
  };
  return {
    /** Takes note of what another tab put at a place, or that it took it away. */
    notice(place: string, raw: string | null): void {
      const entry = places.entryAt(place);
      const other = parseKeptDocument(raw);
      if (raw === null) {
        if (entry) places.set(entry.id, { id: place, raw: null });
        if (entry?.editor.isMade()) change(entry.id, { elsewhere: 'closed' });
        else if (entry) close(entry.id);
      } else if (other && !entry) {
        const found = places.entryFor(other, { id: place, raw });
        add(found);
        keeper.unmark(found.id);
      } else if (other && entry && raw !== places.of(entry).raw) {
        changed(entry, raw, other);
      } else if (entry?.elsewhere === 'changed') {
        change(entry.id, { elsewhere: null });
      }
    },
    takeOver(): void {
      const { active } = documents.getState();
      const raw = shelf.read(places.of(active).id);
      const other = parseKeptDocument(raw);
      if (raw !== null && other) adopt(active, raw, other);
    },
    /** Keeps the document shown although another tab closed it. */
    keepHere(): void {
      const { active } = documents.getState();
      change(active.id, { elsewhere: null });
      keeper.mark(active.id);
    },
  };
}
