import { askWorker } from '@/components/worker/ask-worker.ts';
import type { Downloads } from './downloads.ts';

const startWorker = () => new Worker(new URL('./archive.worker.ts', import.meta.url), { type: 'module' });

/** Packs archives in workers, of which the next one is always loaded: the server may be gone once it is wanted. */
export function createPacker() {
  let spare: Worker | null = null;
  const load = () => {
    const worker = startWorker();
    spare = worker;
    worker.addEventListener('error', () => {
      if (spare === worker) spare = null;
    });
  };
  const take = (): Worker => {
    const worker = spare ?? startWorker();
    spare = null;
    return worker;
  };
  return {
    load,
    /** Fails where the server does not answer. */
    pack(downloads: Downloads, signal: AbortSignal): Promise<Uint8Array<ArrayBuffer>> {
      const packed = askWorker<Downloads, Uint8Array<ArrayBuffer>>(take, downloads, signal);
      load();
      return packed;
    },
    close() {
      spare?.terminate();
      spare = null;
    },
  };
}
