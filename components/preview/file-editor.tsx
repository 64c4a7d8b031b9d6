'use client';

import { EditorView } from '@codemirror/view';
import { useCallback, useEffect, useLayoutEffect, useRef, useState } from 'react';
import { useEditor, useEditorStore } from '@/components/editor/state/editor-context.tsx';
import { fileSecrets } from '@/components/secrets/file-secrets.ts';
import { followRevealed } from '@/components/secrets/follow-revealed.ts';
import { useNonce } from '@/components/ui/providers.tsx';
import type { NodeFile } from '@/lib/node-files/index.ts';
import { linesFrom, mainSource } from './file-at.ts';
import { fileExtensions } from './file-extensions.ts';
import { createFileView, type FileView } from './file-view.ts';
import { useFileWords } from './use-file-words.ts';

/** The text of one node file; CodeMirror comes with this, so it is loaded lazily. */
export function FileEditor({ file, before }: { file: NodeFile; before: string }) {
  const store = useEditorStore();
  const nonce = useNonce();
  const words = useFileWords();
  const selected = useEditor((state) => state.selected);
  const reading = useEditor((state) => state.accepted);
  const [view, setView] = useState<FileView | null>(null);
  const latest = useRef(file);
  latest.current = file;

  const mount = useCallback(
    (parent: HTMLDivElement) => {
      const onCaret = (line: number) => {
        const path = mainSource(latest.current.sources[line] ?? []);
        store.getState().select(path && { path, by: 'preview' });
      };
      const made = createFileView([fileExtensions(words, onCaret), EditorView.cspNonce.of(nonce)]);
      const unfollow = followRevealed(made.view);
      parent.append(made.view.dom);
      setView(made);
      return () => {
        unfollow();
        made.view.destroy();
      };
    },
    [store, words, nonce],
  );
  useLayoutEffect(() => {
    view?.show({ path: file.path, text: file.text, before, secrets: fileSecrets(file, reading, words.secrets) });
  }, [view, file, before, reading, words]);
  useEffect(() => {
    view?.light(selected ? linesFrom(file, selected.path) : [], selected?.by !== 'preview');
  }, [view, file, selected]);

  return <div ref={mount} className="appear h-full min-h-0" />;
}
