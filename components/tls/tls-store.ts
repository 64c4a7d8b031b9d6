'use client';

import { useStore } from 'zustand';
import { useEditorStore } from '@/components/editor/state/editor-context.tsx';
import type { EditorStore } from '@/components/editor/state/editor-store.ts';
import { type FileProblem, fileProblemsOf } from '@/components/problems/file-problems.ts';
import type { TlsReading } from '@/lib/tls/index.ts';
import { askWorker } from '../worker/ask-worker.ts';
import { rememberChosen } from './chosen-before.ts';
import { type ChosenByConfig, type ChosenFilesStore, createChosenFiles } from './chosen-files.ts';
import { followNames } from './follow-names.ts';
import type { TlsQuestion } from './tls-worker.ts';

const startWorker = () => new Worker(new URL('./tls-worker.ts', import.meta.url), { type: 'module' });

const known = new WeakMap<EditorStore, ChosenFilesStore>();

/**
 * The TLS files that were chosen for a document. They may hold private keys, so they are in the memory of the page alone:
 * nothing stores them, and a reload forgets them.
 */
export function tlsFilesOf(editor: EditorStore): ChosenFilesStore {
  const before = known.get(editor);
  if (before) return before;
  const files = createChosenFiles(
    (chosen, host, signal) => askWorker<TlsQuestion, TlsReading>(startWorker, { files: chosen, host }, signal),
    (config, chosen) => rememberChosen(editor, config, chosen),
  );
  known.set(editor, files);
  followNames(editor, files);
  files.store.subscribe(({ chosen }) => fileProblemsOf(editor).setState(problemsIn(chosen), true));
  return files;
}

/** What was found in the files; of those that are being read anew, what was found before. */
function problemsIn(chosen: ChosenByConfig): readonly FileProblem[] {
  return [...chosen].flatMap(([config, { reading }]) =>
    (reading?.findings ?? []).map((finding) => ({ config, finding })),
  );
}

/** What `select` takes from the files chosen for the document that is shown. */
export function useChosenFiles<Selected>(select: (chosen: ChosenByConfig) => Selected): Selected {
  return useStore(tlsFilesOf(useEditorStore()).store, ({ chosen }) => select(chosen));
}
