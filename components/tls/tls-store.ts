'use client';

import type { TlsReading } from '@/lib/tls/index.ts';
import { askWorker } from '../worker/ask-worker.ts';
import { createChosenFiles } from './chosen-files.ts';
import type { TlsQuestion } from './tls-worker.ts';

const startWorker = () => new Worker(new URL('./tls-worker.ts', import.meta.url), { type: 'module' });

/**
 * The TLS files that were chosen on this page. They may hold private keys, so they are in the memory of the page alone:
 * nothing stores them, and a reload forgets them.
 */
const chosenFiles = createChosenFiles((files, host, signal) =>
  askWorker<TlsQuestion, TlsReading>(startWorker, { files, host }, signal),
);

export const { store: tlsStore, choose: chooseFiles, move: moveChosen } = chosenFiles;
