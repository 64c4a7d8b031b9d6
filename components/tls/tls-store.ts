'use client';

import { createStore } from 'zustand/vanilla';
import type { TlsFile, TlsReading } from '@/lib/tls/index.ts';
import { rememberChosen } from './chosen-before.ts';

/** The files chosen for one name under `configs`. While they are being read, `reading` is what was read before. */
export type ChosenFiles = {
  readonly files: readonly TlsFile[];
  readonly reading: TlsReading | null;
  readonly busy: boolean;
};

export type ChosenByConfig = ReadonlyMap<string, ChosenFiles>;

/**
 * The TLS files that were chosen on this page. They may hold private keys, so they are in the memory of the page alone:
 * nothing stores them, and a reload forgets them.
 */
export const tlsStore = createStore<{ readonly chosen: ChosenByConfig }>()(() => ({ chosen: new Map() }));

function setChosen(config: string, chosenFiles: ChosenFiles): void {
  const chosen = new Map(tlsStore.getState().chosen);
  if (chosenFiles.files.length === 0) chosen.delete(config);
  else chosen.set(config, chosenFiles);
  tlsStore.setState({ chosen });
}

/** Takes files for a name and reads them; null where others were chosen meanwhile. */
export async function chooseFiles(config: string, files: readonly TlsFile[]): Promise<TlsReading | null> {
  const before = tlsStore.getState().chosen.get(config)?.reading ?? null;
  setChosen(config, { files, reading: before, busy: true });
  rememberChosen(config, files.length > 0);
  if (files.length === 0) return null;
  const { readTlsFiles } = await import('@/lib/tls/index.ts');
  const reading = await readTlsFiles(files, { host: config, now: new Date() });
  if (tlsStore.getState().chosen.get(config)?.files !== files) return null;
  setChosen(config, { files, reading, busy: false });
  return reading;
}

/** Lets the files follow a name that was changed, and reads them for the new one. */
export function moveChosen(from: string, to: string): void {
  const moved = tlsStore.getState().chosen.get(from);
  if (!moved || from === to) return;
  void chooseFiles(from, []);
  void chooseFiles(to, moved.files);
}
