import { createStore, type StoreApi } from 'zustand/vanilla';
import type { EditorState } from '@/components/editor/state/editor-state.ts';
import type { EditorStore } from '@/components/editor/state/editor-store.ts';
import { inSlices } from '@/components/slices/in-slices.ts';
import { type DocumentReading, findingSecrets } from '@/lib/document/index.ts';
import { mayBringSecret } from './may-bring-secret.ts';
import { type DocumentSecret, secretsOf } from './secrets-of.ts';

/** The secrets of a reading of the document, which may be a little older than the text on the page. */
export type DocumentSecrets = { readonly of: DocumentReading; readonly list: readonly DocumentSecret[] };

/** What is typed shows on the page anyway, until the typing rests. */
const rest = 120;

const feeds = new WeakMap<EditorStore, StoreApi<DocumentSecrets>>();

/** The secrets of an editor's document: at once where an edit may have brought one in, else in slices when there is time. */
export function secretsIn(editor: EditorStore): StoreApi<DocumentSecrets> {
  const known = feeds.get(editor);
  if (known) return known;
  const feed = createStore<DocumentSecrets>()(() => find(editor.getState()));
  feeds.set(editor, feed);
  let timer: ReturnType<typeof setTimeout> | undefined;
  let work = new AbortController();
  const refresh = () => feed.setState(find(editor.getState()), true);
  const refreshInSlices = () => inSlices(findingSecrets(editor.getState().reading), work, refresh);
  editor.subscribe((state, before) => {
    if (state.reading === before.reading) return;
    clearTimeout(timer);
    work.abort();
    work = new AbortController();
    if (mayBringSecret(state.transition, state.text)) refresh();
    else timer = setTimeout(refreshInSlices, rest);
  });
  return feed;
}

function find({ reading }: EditorState): DocumentSecrets {
  return { of: reading, list: secretsOf(reading) };
}
