import type { SecretPlace } from '@/lib/document/index.ts';
import type { DocumentEntry, NewDocument } from './document-entry.ts';

/** A document that was closed, with all that belongs to it, and where its tab stood. */
export type ClosedDocument = { readonly entry: DocumentEntry; readonly place: number };

export type DocumentsState = {
  /** In the order of their tabs. There is always one: where nothing is open, that of the start screen. */
  readonly entries: readonly DocumentEntry[];
  /** The one that the page shows. */
  readonly active: DocumentEntry;
  /** Whether the page is for one document alone: what is opened takes the place of what that holds, as a step. */
  readonly only: boolean;
  /** The last one closed at the end. */
  readonly closed: readonly ClosedDocument[];
};

export type DocumentsActions = {
  /** Opens documents in tabs of their own, the first in place of the one shown where that is empty; shows the first. */
  open: (documents: readonly NewDocument[]) => void;
  /** Shows the start screen, in a tab of its own where something is open. */
  begin: () => void;
  /** An empty document instead of the start screen. */
  startEmpty: (name: string) => void;
  activate: (id: string) => void;
  /** Shows the tab beside the one that is shown; the last has the first beside it. */
  activateBeside: (step: 1 | -1) => void;
  duplicate: (id: string) => void;
  rename: (id: string, name: string) => void;
  move: (id: string, place: number) => void;
  close: (id: string) => void;
  /** Opens a closed document again as it was, the last one where none is named. */
  reopen: (id?: string) => void;
  /** Changes what is known of a document besides its text and name. */
  change: (id: string, change: Partial<Pick<DocumentEntry, 'editor' | 'missing' | 'elsewhere'>>) => void;
  /** Changes which secrets of the document shown are to be entered again. */
  setMissing: (missing: readonly SecretPlace[]) => void;
  /** Adds a document without showing it. */
  add: (entry: DocumentEntry) => void;
  /** Puts these documents in place of all. */
  restore: (entries: readonly DocumentEntry[], active: string | null) => void;
};
