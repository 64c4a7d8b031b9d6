import { parseObject } from './kept-document.ts';

/** The part of the browser's storage that documents are kept in, one under each key: a change writes no other. */
export type Shelf = {
  read: (id: string) => string | null;
  write: (id: string, kept: string) => void;
  remove: (id: string) => void;
  /** Everything that is there, in the order of the tabs; what another tab of the browser added comes last. */
  ids: () => readonly string[];
  /** Which document a tab of the browser that is new shows first. */
  shown: () => string | null;
  writeOrder: (order: readonly string[], shown: string) => void;
  /** What was kept before there could be several documents. */
  readOnly: () => string | null;
  removeOnly: () => void;
};

const prefix = 'portolan-document-';
const orderKey = 'portolan-documents';
const onlyKey = 'portolan-work';

/** A shelf in a storage, which is looked up each time: a browser may refuse it. */
export function createShelf(storage: () => Storage): Shelf {
  const list = () => parseObject(storage().getItem(orderKey));
  return {
    read: (id) => storage().getItem(prefix + id),
    write: (id, kept) => storage().setItem(prefix + id, kept),
    remove: (id) => storage().removeItem(prefix + id),
    ids() {
      const keys = Array.from({ length: storage().length }, (_, index) => storage().key(index) ?? '');
      const there = new Set(keys.flatMap((key) => idOfKey(key) ?? []));
      const order = list()?.order;
      const known = Array.isArray(order) ? order.filter((id) => there.has(id)) : [];
      return [...new Set([...known, ...[...there].sort()])];
    },
    shown() {
      const shown = list()?.shown;
      return typeof shown === 'string' ? shown : null;
    },
    writeOrder: (order, shown) => storage().setItem(orderKey, JSON.stringify({ version: 2, order, shown })),
    readOnly: () => storage().getItem(onlyKey),
    removeOnly: () => storage().removeItem(onlyKey),
  };
}

/** The document that is kept under a key; null for every other key. */
export function idOfKey(key: string | null): string | null {
  return key?.startsWith(prefix) ? key.slice(prefix.length) : null;
}
