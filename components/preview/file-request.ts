import { createStore } from 'zustand/vanilla';
import type { ModelPath } from '@/lib/registries/path.ts';

/** What another part of the page asked for last, a file or the lines of a part of the model; a new object for each time. */
type FileRequest = { readonly path: string | null; readonly place: ModelPath | null };

export const fileRequest = createStore<FileRequest>()(() => ({ path: null, place: null }));

export function showFile(path: string): void {
  fileRequest.setState({ path, place: null }, true);
}

/** Brings the first line that a part of the model caused into sight, and the focus there. */
export function showPlace(place: ModelPath): void {
  fileRequest.setState({ path: null, place }, true);
}
