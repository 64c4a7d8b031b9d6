'use client';

import { useEffect, useRef, useState } from 'react';
import { saveFile } from '../save-file.ts';
import type { ArchiveKind, Downloads } from './downloads.ts';
import { createPacker } from './packer.ts';

const types = { 'tar.gz': 'application/gzip', zip: 'application/zip' } as const;

export type Packing =
  | { readonly kind: 'resting' | 'failed' }
  | { readonly kind: 'packing'; readonly archive: ArchiveKind; readonly count: number };

const resting: Packing = { kind: 'resting' };

/** Packs everything as it stands on a node and hands it to the browser, unless it is stopped or no longer shown before. */
export function usePacking(): { packing: Packing; pack: (downloads: Downloads) => void; stop: () => void } {
  const [packer] = useState(createPacker);
  const [packing, setPacking] = useState(resting);
  const work = useRef<AbortController | null>(null);
  useEffect(() => {
    packer.load();
    return () => {
      work.current?.abort();
      packer.close();
    };
  }, [packer]);
  const stop = () => {
    work.current?.abort();
    setPacking(resting);
  };
  const pack = (downloads: Downloads) => {
    const { kind, program, nodeFiles, tls } = downloads;
    work.current?.abort();
    work.current = new AbortController();
    const { signal } = work.current;
    setPacking({ kind: 'packing', archive: kind, count: nodeFiles.length + tls.length + 1 });
    packer.pack(downloads, signal).then(
      (bytes) => {
        if (signal.aborted) return;
        saveFile(`${program}-registries.${kind}`, bytes, types[kind]);
        setPacking(resting);
      },
      () => {
        if (!signal.aborted) setPacking({ kind: 'failed' });
      },
    );
  };
  return { packing, pack, stop };
}
