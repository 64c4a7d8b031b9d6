import { createStore } from 'zustand/vanilla';
import type { EditorStore } from '@/components/editor/state/editor-store.ts';
import type { ModelPath } from '@/lib/registries/path.ts';

/** What another part of the page asked for last, a file or the lines of a part of a document's model; a new object for each time. */
export type FileRequest = {
  readonly path: string | null;
  readonly place: ModelPath | null;
  readonly of: EditorStore | null;
};

export const fileRequest = createStore<FileRequest>()(() => ({ path: null, place: null, of: null }));

export function showFile(path: string): void {
  fileRequest.setState({ path, place: null, of: null }, true);
}

/** Brings the first line that a part of the model caused into sight, and the focus there. */
export function showPlace(of: EditorStore, place: ModelPath): void {
  fileRequest.setState({ path: null, place, of }, true);
}
