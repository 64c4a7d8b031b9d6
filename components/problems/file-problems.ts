import { createStore, type StoreApi } from 'zustand/vanilla';
import type { EditorStore } from '@/components/editor/state/editor-store.ts';
import type { TlsFinding } from '@/lib/tls/index.ts';

/** Something about the TLS files that were chosen for a name under `configs`. */
export type FileProblem = { readonly config: string; readonly finding: TlsFinding };

const feeds = new WeakMap<EditorStore, StoreApi<readonly FileProblem[]>>();

/** What there is to be told of the files chosen for a document, put there by who reads them. */
export function fileProblemsOf(editor: EditorStore): StoreApi<readonly FileProblem[]> {
  const feed = feeds.get(editor) ?? createStore<readonly FileProblem[]>()(() => []);
  feeds.set(editor, feed);
  return feed;
}
