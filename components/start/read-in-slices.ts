import type { NewDocument } from '@/components/documents/document-entry.ts';
import type { ShellStore } from '@/components/editor/shell-store.ts';
import type { ReadyDocument } from '@/components/editor/state/ready-document.ts';
import { inSlices } from '@/components/slices/in-slices.ts';

/** What takes no longer needs no word. */
const quiet = 300;

/** Reads a document before it is shown, so that the page answers meanwhile. */
export async function readInSlices(
  { name, text, target }: NewDocument,
  shell: ShellStore,
  then: (ready?: ReadyDocument) => void,
): Promise<void> {
  // The page's first script need not hold what only a document needs; without it the store reads in one go.
  const loaded = await import('@/components/editor/state/ready-document.ts').catch(() => null);
  if (loaded === null) return then();
  const work = new AbortController();
  const { notify } = shell.getState();
  const timer = setTimeout(() => notify({ kind: 'reading', name, cancel: () => work.abort() }), quiet);
  work.signal.addEventListener('abort', () => notify(null));
  inSlices(loaded.readyingDocument(text, target), { signal: work.signal, priority: 'user-visible' }, (ready) => {
    clearTimeout(timer);
    then(ready);
  });
}
