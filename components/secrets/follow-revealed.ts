import type { EditorView } from '@codemirror/view';
import { secretsField, setRevealed } from '@/components/codemirror/secret-state.ts';
import type { SecretHost, SecretWords } from '@/components/codemirror/secret-widgets.ts';
import { hideSecrets, revealedSecrets, revealSecrets } from './revealed-store.ts';

/** Joins the masks of an editor to the one list of what is revealed on the page. */
export function secretPage(words: SecretWords): SecretHost {
  return { words, reveal: (key) => revealSecrets([key]), hide: (key) => hideSecrets([key]) };
}

/** Shows in a view what is revealed anywhere on the page, and hides it again with the others. */
export function followRevealed(view: EditorView): () => void {
  const show = ({ keys }: { readonly keys: ReadonlySet<string> }) => {
    if (view.state.field(secretsField).revealed !== keys) view.dispatch({ effects: setRevealed.of(keys) });
  };
  show(revealedSecrets.getState());
  return revealedSecrets.subscribe(show);
}
