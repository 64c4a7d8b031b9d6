import { readTlsFiles, type TlsFile } from '@/lib/tls/index.ts';

/** What to read, and the name under `configs` that it is for. */
export type TlsQuestion = { readonly files: readonly TlsFile[]; readonly host: string };

// A PKCS#12 file is opened by deriving its key thousands of times over, which would hold up the page.
globalThis.addEventListener('message', async ({ data: { files, host } }: MessageEvent<TlsQuestion>) => {
  globalThis.postMessage(await readTlsFiles(files, { host, now: new Date() }));
});
