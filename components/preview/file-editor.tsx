'use client';

import { EditorView } from '@codemirror/view';
import { useCallback, useLayoutEffect, useMemo, useRef, useState } from 'react';
import { reportPointer } from '@/components/codemirror/report-pointer.ts';
import { createPointing, usePointedElsewhere } from '@/components/editor/pointed.ts';
import { useEditor, useEditorStore, useShownEditor } from '@/components/editor/state/editor-context.tsx';
import { followRevealed } from '@/components/secrets/follow-revealed.ts';
import { shownFileSecrets } from '@/components/secrets/shown-secrets.ts';
import { actApart, mountApart } from '@/components/slices/apart.ts';
import { useNonce } from '@/components/ui/providers.tsx';
import type { NodeFile } from '@/lib/node-files/index.ts';
import { answerRequests } from './answer-requests.ts';
import { linesFrom, mainSource } from './file-at.ts';
import { fileExtensions } from './file-extensions.ts';
import { createFileView, type FileView } from './file-view.ts';
import { shownFilesOf } from './shown-files.ts';
import { useFileWords } from './use-file-words.ts';

/** The text of one node file; CodeMirror comes with this, so it is loaded lazily. */
export function FileEditor({ file, before }: { file: NodeFile; before: string }) {
  const store = useEditorStore();
  const shown = useShownEditor();
  const nonce = useNonce();
  const words = useFileWords();
  const selected = useEditor((state) => state.selected);
  const pointed = usePointedElsewhere('preview');
  const wasPointed = useRef(pointed);
  const [view, setView] = useState<FileView | null>(null);
  const secrets = useMemo(
    () => shownFileSecrets(file, shown.getState().accepted.model, words.secrets),
    [shown, file, words],
  );
  const latest = useRef(file);
  const unanswer = useRef<(() => void) | null>(null);

  const mount = useCallback(
    (parent: HTMLDivElement) =>
      mountApart(store.getState().text, function* () {
        const onCaret = (line: number) => {
          const path = pathIn(line);
          store.getState().select(path && { path, by: 'preview' });
        };
        const pointing = createPointing(store, 'preview');
        const pathIn = (line: number) => mainSource(latest.current.sources[line] ?? []);
        const onRest = reportPointer({
          over: (offsetOf) =>
            pointing.over(() => {
              const offset = offsetOf();
              return offset === null ? null : pathIn(made.view.state.doc.lineAt(offset).number - 1);
            }),
          leave: pointing.leave,
        });
        const made = createFileView(
          [fileExtensions(words, onCaret), onRest, EditorView.cspNonce.of(nonce)],
          shownFilesOf(store).places,
        );
        const unfollow = followRevealed(made.view);
        parent.append(made.view.dom);
        setView(made);
        return () => {
          unfollow();
          unanswer.current?.();
          unanswer.current = null;
          made.takeDown();
        };
      }),
    [store, words, nonce],
  );
  useLayoutEffect(() => {
    latest.current = file;
    const place = pointed ?? selected;
    // What the pointer passes over stays where it is, and so does what it leaves.
    const scroll = wasPointed.current === pointed && pointed === null && selected?.by !== 'preview';
    wasPointed.current = pointed;
    const lit = { lines: place ? linesFrom(file, place.path) : [], scroll };
    if (!view) return;
    const { path, text } = file;
    // Another file takes a while, which beside a long document is more than may be waited for at once.
    const weight = view.shows(path) ? text : store.getState().text;
    return actApart(weight, () => {
      view.show({ path, text, before, secrets, lit });
      unanswer.current ??= answerRequests(view, store, () => latest.current);
    });
  }, [store, view, file, before, secrets, selected, pointed]);

  return <div ref={mount} className="h-full min-h-0 transition-opacity starting:opacity-0" />;
}
