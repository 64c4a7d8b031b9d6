'use client';

import { EditorState } from '@codemirror/state';
import { EditorView, highlightSpecialChars, lineNumbers } from '@codemirror/view';
import { useTranslations } from 'next-intl';
import { useCallback } from 'react';
import { highlightYaml } from '@/components/codemirror/highlight.ts';
import { secretMasks } from '@/components/codemirror/secret-masks.ts';
import { setSecrets } from '@/components/codemirror/secret-state.ts';
import { theme } from '@/components/codemirror/theme.ts';
import { followRevealed, secretPage } from '@/components/secrets/follow-revealed.ts';
import { useSecretWords } from '@/components/secrets/use-secret-words.ts';
import { useNonce } from '@/components/ui/providers.tsx';
import type { ImportedDocument } from './work/messages.ts';

/** The document that was made, to be read; its secrets are dots until they are asked for. */
export function MadeText({ made: { text, secrets } }: { made: ImportedDocument }) {
  const t = useTranslations('import');
  const nonce = useNonce();
  const words = useSecretWords();
  const label = t('document');
  const mount = useCallback(
    (parent: HTMLDivElement) => {
      const shown = secrets.map(({ path, kind, ...secret }) => ({ ...secret, of: () => words.nameOf(path, kind) }));
      const state = EditorState.create({
        doc: text,
        extensions: [
          EditorState.readOnly.of(true),
          lineNumbers(),
          highlightSpecialChars(),
          secretMasks(secretPage(words)),
          EditorView.contentAttributes.of({ 'aria-label': label, 'aria-readonly': 'true', tabindex: '0' }),
          EditorView.cspNonce.of(nonce),
          [theme, highlightYaml, EditorView.theme({ '&': { height: 'auto', maxHeight: '18rem' } })],
        ],
      });
      // With its masks from the first moment on.
      const view = new EditorView({ state: state.update({ effects: setSecrets.of(shown) }).state });
      const unfollow = followRevealed(view);
      parent.append(view.dom);
      return () => {
        unfollow();
        view.destroy();
      };
    },
    [text, secrets, words, label, nonce],
  );
  return <div ref={mount} className="min-w-0 overflow-hidden rounded border border-line" />;
}
