import { makeDocument } from './make-document.ts';
import type { Question } from './messages.ts';

globalThis.addEventListener('message', async ({ data }: MessageEvent<Question>) => {
  globalThis.postMessage(await makeDocument(data));
});
