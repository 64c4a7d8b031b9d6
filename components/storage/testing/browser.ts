import { createDocumentsStore } from '@/components/documents/documents-store.ts';
import { resolveTarget } from '@/lib/node-files/index.ts';
import { changedEntries, closedEntries } from '../entry-changes.ts';
import { createKeeper } from '../keeper.ts';
import { followOtherTabs } from '../other-tabs.ts';
import { createPlaces } from '../places.ts';
import { restoreDocuments } from '../restore-documents.ts';
import { createShelf, idOfKey } from '../shelf.ts';

/** A storage as a browser has it, in memory, of so many characters. */
export function createStorage(room = Number.POSITIVE_INFINITY): Storage {
  const items = new Map<string, string>();
  const used = (except: string) =>
    [...items].reduce((sum, [key, value]) => sum + (key === except ? 0 : value.length), 0);
  return {
    get length() {
      return items.size;
    },
    key: (index) => [...items.keys()][index] ?? null,
    getItem: (key) => items.get(key) ?? null,
    setItem(key, value) {
      if (used(key) + value.length > room) throw new DOMException('The quota has been exceeded.', 'QuotaExceededError');
      items.set(key, value);
    },
    removeItem: (key) => void items.delete(key),
    clear: () => items.clear(),
  };
}

/** A tab of a browser, with the page in it, that keeps its documents when it is told to. */
export function openTab(storage: Storage) {
  const resolved = resolveTarget();
  if (!resolved.ok) throw new Error('There is no newest line.');
  const documents = createDocumentsStore(resolved.target);
  const shelf = createShelf(() => storage);
  const places = createPlaces(documents);
  const keeper = createKeeper(documents, shelf, places);
  const otherTabs = followOtherTabs(documents, shelf, places, keeper);
  restoreDocuments(documents, shelf, places, keeper, {
    signal: new AbortController().signal,
    restored: () => undefined,
  });
  documents.subscribe((state, before) => {
    for (const entry of closedEntries(state.entries, before.entries)) keeper.forget(entry);
    for (const entry of changedEntries(state.entries, before.entries)) keeper.mark(entry.id);
  });
  const shown = () => documents.getState().active;
  return {
    documents,
    keeper,
    otherTabs,
    shown,
    names: () => documents.getState().entries.map(({ name }) => name),
    textOf: (name: string) =>
      documents
        .getState()
        .entries.find((entry) => entry.name === name)
        ?.editor.get()
        .getState().text ?? null,
    open(name: string, text: string) {
      documents.getState().open([{ name, text, target: resolved.target }]);
    },
    type(text: string) {
      shown()
        .editor.get()
        .getState()
        .type([{ from: 0, to: 0, insert: text }], null);
      keeper.mark(shown().id);
    },
    /** Hears of a change that another tab made under a key. */
    hear(key: string) {
      const id = idOfKey(key);
      if (id !== null) otherTabs.notice(id, storage.getItem(key));
    },
  };
}

export type Tab = ReturnType<typeof openTab>;

export function keysOf(storage: Storage): readonly string[] {
  return Array.from({ length: storage.length }, (_, index) => storage.key(index) ?? '');
}
