import { createEntry } from '@/components/documents/document-entry.ts';
import type { DocumentsStore } from '@/components/documents/documents-store.ts';
import { doneInSlices } from '@/components/slices/done-in-slices.ts';
import { forgetDocument } from '@/components/tls/chosen-before.ts';
import { targetOfContent } from '@/lib/profile/content.ts';
import type { DraftAt } from '../api/ask.ts';
import { type Loaded, loadContent } from '../api/draft-api.ts';
import { type DraftStore, isClosed } from '../draft-state.ts';
import { runDraft } from './run-draft.ts';

/** Brings a draft to the page and keeps both the same from then on; gives what ends that. */
export function startDraft(at: DraftAt, draft: DraftStore, documents: DocumentsStore): () => void {
  const until = new AbortController();
  const { signal } = until;
  void load(at, draft, documents, signal);
  return () => until.abort();
}

async function load(at: DraftAt, draft: DraftStore, documents: DocumentsStore, signal: AbortSignal): Promise<void> {
  draft.setState({ phase: 'loading' });
  const loaded = await loadContent(at);
  if (signal.aborted) return;
  if (loaded.kind === 'got') return open(at, draft, documents, loaded.value, signal);
  draft.setState({ phase: loaded.kind === 'away' ? 'away' : loaded.why });
  if (loaded.kind === 'away') setTimeout(() => void (signal.aborted || load(at, draft, documents, signal)), 2000);
}

async function open(
  at: DraftAt,
  draft: DraftStore,
  documents: DocumentsStore,
  loaded: Loaded,
  signal: AbortSignal,
): Promise<void> {
  const { content, redacted } = loaded;
  const { document: text, images } = content;
  const made = createEntry({ name: `${at.profile} #${at.number}`, text, target: targetOfContent(content), images });
  await doneInSlices(made.editor.making(), signal);
  if (signal.aborted) return;
  const editor = made.editor.get();
  // The server has the files: nothing is to be remembered of them here.
  forgetDocument(editor);
  const looksOnly = redacted || isClosed(draft.getState().stand);
  editor.getState().setReadOnly(looksOnly || draft.getState().locked);
  // There is no start screen, whatever the text.
  documents.getState().restore([{ ...made, startedEmpty: true }], made.id);
  draft.setState({ looksOnly });
  const leave = runDraft({ at, draft, editor, loaded });
  signal.addEventListener('abort', leave);
  draft.setState({ phase: 'ready' });
}
