import { createStore } from 'zustand/vanilla';

/** The file that another part of the page asked for last; a new object for each time. */
export const fileRequest = createStore<{ readonly path: string | null }>()(() => ({ path: null }));

export function showFile(path: string): void {
  fileRequest.setState({ path }, true);
}
