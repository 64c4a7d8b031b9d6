import { createStore, type StoreApi } from 'zustand/vanilla';
import type { EditorState } from '@/components/editor/state/editor-state.ts';
import type { EditorStore } from '@/components/editor/state/editor-store.ts';
import { atRest } from '@/components/slices/at-rest.ts';
import { type DocumentReading, findingSecrets } from '@/lib/document/index.ts';
import { mayBringSecret } from './may-bring-secret.ts';
import { type DocumentSecret, secretsOf } from './secrets-of.ts';

/** The secrets of a reading of the document, which may be a little older than the text on the page. */
export type DocumentSecrets = { readonly of: DocumentReading; readonly list: readonly DocumentSecret[] };

const feeds = new WeakMap<EditorStore, StoreApi<DocumentSecrets>>();

/** The secrets of an editor's document: at once where an edit may have brought one in, else once the typing rests. */
export function secretsIn(editor: EditorStore): StoreApi<DocumentSecrets> {
  const known = feeds.get(editor);
  if (known) return known;
  const feed = createStore<DocumentSecrets>()(() => find(editor.getState()));
  feeds.set(editor, feed);
  const refresh = () => feed.setState(find(editor.getState()), true);
  const { stop, later } = atRest(() => findingSecrets(editor.getState().reading), refresh);
  editor.subscribe((state, before) => {
    if (state.reading === before.reading) return;
    if (!mayBringSecret(state.transition, state.text)) return later();
    stop();
    refresh();
  });
  return feed;
}

function find({ reading }: EditorState): DocumentSecrets {
  return { of: reading, list: secretsOf(reading) };
}
