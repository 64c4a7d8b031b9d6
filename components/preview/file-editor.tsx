'use client';

import { EditorView } from '@codemirror/view';
import { useCallback, useLayoutEffect, useMemo, useRef, useState } from 'react';
import { useEditor, useEditorStore } from '@/components/editor/state/editor-context.tsx';
import { followRevealed } from '@/components/secrets/follow-revealed.ts';
import { shownFileSecrets } from '@/components/secrets/shown-secrets.ts';
import { useNonce } from '@/components/ui/providers.tsx';
import type { NodeFile } from '@/lib/node-files/index.ts';
import { linesFrom, mainSource } from './file-at.ts';
import { fileExtensions } from './file-extensions.ts';
import { createFileView, type FileView } from './file-view.ts';
import { shownFilesOf } from './shown-files.ts';
import { useFileWords } from './use-file-words.ts';

/** The text of one node file; CodeMirror comes with this, so it is loaded lazily. */
export function FileEditor({ file, before }: { file: NodeFile; before: string }) {
  const store = useEditorStore();
  const nonce = useNonce();
  const words = useFileWords();
  const selected = useEditor((state) => state.selected);
  const [view, setView] = useState<FileView | null>(null);
  const secrets = useMemo(
    () => shownFileSecrets(file, store.getState().accepted.model, words.secrets),
    [store, file, words],
  );
  const latest = useRef(file);

  const mount = useCallback(
    (parent: HTMLDivElement) => {
      const onCaret = (line: number) => {
        const path = mainSource(latest.current.sources[line] ?? []);
        store.getState().select(path && { path, by: 'preview' });
      };
      const made = createFileView(
        [fileExtensions(words, onCaret), EditorView.cspNonce.of(nonce)],
        shownFilesOf(store).places,
      );
      const unfollow = followRevealed(made.view);
      parent.append(made.view.dom);
      setView(made);
      return () => {
        unfollow();
        made.takeDown();
      };
    },
    [store, words, nonce],
  );
  useLayoutEffect(() => {
    latest.current = file;
    const lit = { lines: selected ? linesFrom(file, selected.path) : [], scroll: selected?.by !== 'preview' };
    view?.show({ path: file.path, text: file.text, before, secrets, lit });
  }, [view, file, before, secrets, selected]);

  return <div ref={mount} className="h-full min-h-0 transition-opacity starting:opacity-0" />;
}
