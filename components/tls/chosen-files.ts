import { createStore } from 'zustand/vanilla';
import type { TlsFile, TlsReading } from '@/lib/tls/index.ts';

/** The files chosen for one name under `configs`. Until they have been read, `reading` is what was read before. */
export type ChosenFiles = {
  readonly files: readonly TlsFile[];
  readonly reading: TlsReading | null;
  readonly state: 'reading' | 'read' | 'failed';
};

export type ChosenByConfig = ReadonlyMap<string, ChosenFiles>;

export type ChosenFilesStore = ReturnType<typeof createChosenFiles>;

/** Reads files for the name that they are chosen for. */
export type ReadTls = (files: readonly TlsFile[], host: string, signal: AbortSignal) => Promise<TlsReading>;

/** Files by the name that they were chosen for, read by `read`; `remember` is told for which names there are any. */
export function createChosenFiles(read: ReadTls, remember: (config: string, chosen: boolean) => void) {
  const store = createStore<{ readonly chosen: ChosenByConfig }>()(() => ({ chosen: new Map() }));
  const readings = new Map<string, AbortController>();

  const set = (config: string, files: ChosenFiles) => {
    const chosen = new Map(store.getState().chosen);
    if (files.files.length === 0) chosen.delete(config);
    else chosen.set(config, files);
    store.setState({ chosen });
  };
  /** Takes files for a name and reads them; null where others were chosen meanwhile, or nothing can be read. */
  const choose = async (config: string, files: readonly TlsFile[]): Promise<TlsReading | null> => {
    const before = store.getState().chosen.get(config)?.reading ?? null;
    readings.get(config)?.abort();
    set(config, { files, reading: before, state: 'reading' });
    remember(config, files.length > 0);
    if (files.length === 0) return null;
    const current = new AbortController();
    readings.set(config, current);
    const reading = await read(files, config, current.signal).catch(() => null);
    if (current.signal.aborted) return null;
    set(config, { files, reading, state: reading === null ? 'failed' : 'read' });
    return reading;
  };
  return {
    store,
    read,
    choose,
    /** Takes over files that were chosen for a copy of this document. */
    copyFrom(chosen: ChosenByConfig): void {
      for (const [config, { files }] of chosen) void choose(config, files);
    },
    /** Lets the files follow a name that was changed, and reads them for the new one. */
    move(from: string, to: string): void {
      const moved = store.getState().chosen.get(from);
      if (!moved || from === to) return;
      void choose(from, []);
      void choose(to, moved.files);
    },
  };
}
