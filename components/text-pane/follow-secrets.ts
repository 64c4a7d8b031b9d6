import type { EditorView } from '@codemirror/view';
import { setSecrets } from '@/components/codemirror/secret-state.ts';
import type { EditorStore } from '@/components/editor/state/editor-store.ts';
import { secretsIn } from '@/components/secrets/secret-feed.ts';
import { shownSecrets } from '@/components/secrets/shown-secrets.ts';
import type { PageSecretWords } from '@/components/secrets/use-secret-words.ts';
import type { DocumentReading } from '@/lib/document/index.ts';
import { showsText } from './shows-text.ts';

/** Hides the secrets of the reading that a view `followed` where they are found only afterwards. */
export function followSecrets(
  view: EditorView,
  store: EditorStore,
  words: PageSecretWords,
  followed: () => DocumentReading,
): () => void {
  return secretsIn(store).subscribe(({ of }) => {
    // Where a letter was typed meanwhile, the marks move with it, and newer ones are on their way.
    if (of === followed() && showsText(view, of.text))
      view.dispatch({ effects: setSecrets.of(shownSecrets(of, words)) });
  });
}
