import type { EditorStore } from '@/components/editor/state/editor-store.ts';
import type { DraftAt } from '../api/ask.ts';
import { comment, rename, submit } from '../api/review-api.ts';
import type { DraftStore } from '../draft-state.ts';
import { testsOnPage } from './tests-on-page.ts';

export type SubmitTrouble = 'unsaved' | 'away' | 'outdated' | 'refused' | 'message';

type Submitting = { readonly editor: EditorStore; readonly title: string; readonly message: string };

/** Sends what is on the page for review with the tests that were made of it, once all of it is saved; null where that was done. */
export async function submitDraft(
  at: DraftAt,
  draft: DraftStore,
  { editor, title, message }: Submitting,
): Promise<SubmitTrouble | null> {
  const { saver, stand, refresh } = draft.getState();
  if (saver === null || !(await saver.flush())) return 'unsaved';
  const renamed = title === stand.title ? null : await rename(at, title);
  const submitted = renamed ?? (await submit(at, saver.version(), await testsOnPage(editor)));
  refresh();
  if (submitted !== null) return submitted === 'away' || submitted === 'outdated' ? submitted : 'refused';
  if (message !== '' && (await comment(at, message)) !== null) return 'message';
  return null;
}
