import { createStore } from 'zustand/vanilla';

type ShownFiles = {
  /** The files that differ; null while that is worked out. */
  readonly paths: readonly string[] | null;
  /** The file that another part of the page asks for, with the thread that is to be brought into sight. */
  readonly wanted: { readonly path: string; readonly thread: string } | null;
};

/** What other parts of the page know of the files, and how they ask for one. */
export const shownFiles = createStore<ShownFiles>()(() => ({ paths: null, wanted: null }));
