import { archiveEntries, tarGz, zip } from '@/lib/formats/archive/index.ts';
import type { Downloads } from './downloads.ts';
import { withTlsEntries } from './tls-entries.ts';

// Thousands of files take seconds to pack, in which the page goes on.
globalThis.addEventListener('message', async ({ data }: MessageEvent<Downloads>) => {
  const entries = withTlsEntries(archiveEntries(data), data.program, data.tls);
  globalThis.postMessage(data.kind === 'zip' ? zip(entries) : await tarGz(entries));
});
