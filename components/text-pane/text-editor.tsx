'use client';

import { EditorView } from '@codemirror/view';
import { useCallback } from 'react';
import { useShellStore } from '@/components/editor/shell-context.tsx';
import { useEditorStore } from '@/components/editor/state/editor-context.tsx';
import { mountApart } from '@/components/slices/apart.ts';
import { useNonce } from '@/components/ui/providers.tsx';
import { formatNow } from './format/format-now.ts';
import { keepFocus } from './kept-place.ts';
import { createTextView } from './text-view.ts';
import { useTextWords } from './text-words.ts';

/** The editor of registries.yaml; CodeMirror comes with this file, so it is loaded lazily. `helpId` names the element that explains its keys. */
export function TextEditor({ helpId }: { helpId: string }) {
  const store = useEditorStore();
  const shell = useShellStore();
  const words = useTextWords();
  const nonce = useNonce();
  const mount = useCallback(
    (parent: HTMLDivElement) =>
      mountApart(store.getState().text, function* () {
        const { view, takeDown } = yield* createTextView(
          { store, words, helpId, format: () => formatNow(store, shell) },
          EditorView.cspNonce.of(nonce),
        );
        parent.append(view.dom);
        keepFocus(view);
        return takeDown;
      }),
    [store, shell, words, helpId, nonce],
  );
  return <div ref={mount} className="h-full min-h-0 transition-opacity starting:opacity-0" />;
}
