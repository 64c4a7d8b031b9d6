'use client';

import { useCallback, useEffect, useState } from 'react';
import type { Target } from '@/lib/node-files/index.ts';
import { askWorker } from '../worker/ask-worker.ts';
import type { Offer } from './import-store.ts';
import type { Answer, Question } from './work/messages.ts';

const startWorker = () => new Worker(new URL('./work/import.worker.ts', import.meta.url), { type: 'module' });

type State = { readonly kind: 'making' | 'made' | 'failed'; readonly answer: Answer | null };

/** The document made of files, for `target` where somebody knows it. While another is made the last one stays. */
export function useImport({ files }: Offer, target: Target | null): State & { readonly again: () => void } {
  const [state, setState] = useState<State>({ kind: 'making', answer: null });
  const [attempt, setAttempt] = useState(0);
  // biome-ignore lint/correctness/useExhaustiveDependencies: another attempt asks the same again
  useEffect(() => {
    const stopped = new AbortController();
    setState(({ answer }) => ({ kind: 'making', answer }));
    askWorker<Question, Answer>(startWorker, { files, target }, stopped.signal).then(
      (answer) => setState({ kind: 'made', answer }),
      () => {
        if (!stopped.signal.aborted) setState(({ answer }) => ({ kind: 'failed', answer }));
      },
    );
    return () => stopped.abort();
  }, [files, target, attempt]);
  return { ...state, again: useCallback(() => setAttempt((count) => count + 1), []) };
}
