import { createStore } from 'zustand/vanilla';

type ShownFiles = {
  /** The files that differ; null while that is worked out. */
  readonly paths: readonly string[] | null;
  /** Shows a file, and brings a thread of it into sight. */
  readonly show: (path: string, thread: string) => void;
};

/** What other parts of the page know of the files, and how they ask for one. */
export const shownFiles = createStore<ShownFiles>()(() => ({ paths: null, show: () => {} }));
