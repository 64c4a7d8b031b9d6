import type { EditorStore } from '@/components/editor/state/editor-store.ts';
import type { ProfileContent } from '@/lib/profile/content.ts';
import type { ContentConflict, MergedContent } from '@/lib/profile/merge-contents.ts';
import type { DraftAt, Why } from '../api/ask.ts';
import { type Loaded, loadContent, loadOnto, putContent } from '../api/draft-api.ts';
import { openConflicts } from '../conflicts/open-conflicts.ts';
import { type DraftStore, isClosed } from '../draft-state.ts';
import { mergeInWorker } from '../merge/merge-in-worker.ts';
import type { Desk, Status } from '../saver/desk.ts';
import { createSaver } from '../saver/saver.ts';
import { tieContent } from './content-tie.ts';
import { followPage } from './follow-page.ts';
import { guardLeaving } from './guard-leaving.ts';
import { watchStand } from './watch-stand.ts';

type Running = {
  readonly at: DraftAt;
  readonly draft: DraftStore;
  readonly editor: EditorStore;
  readonly loaded: Loaded;
};

/** Keeps the page and the server's draft the same; gives what ends that. */
export function runDraft({ at, draft, editor, loaded }: Running): () => void {
  const tie = tieContent(editor, loaded.content);
  const { looksOnly } = draft.getState();
  let shown = loaded.content;
  const desk: Desk<ProfileContent, ContentConflict, Why> = {
    // Who only looks may try another target, which is nothing to save.
    read: () => (looksOnly ? shown : tie.read()),
    same: isSame,
    put: (over, content, onto) => putContent(at, over, content, onto),
    async load() {
      const got = await loadContent(at);
      if (got.kind !== 'got') return null;
      const { stand } = draft.getState();
      const by = stand.version >= got.value.version ? stand.changedBy : null;
      return { version: got.value.version, content: got.value.content, by };
    },
    loadOnto: () => loadOnto(at),
    merge: mergeInWorker,
    async show(merged) {
      const before = tie.read();
      shown = merged.content;
      await tie.show(merged.content);
      if (merged.conflicts.length > 0) begin(merged, before);
    },
    tell: (news) => draft.setState({ news }),
    later(ms, run) {
      const timer = setTimeout(run, ms);
      return () => clearTimeout(timer);
    },
  };
  const begin = ({ conflicts }: MergedContent, before: ProfileContent) => {
    draft.getState().conflicts?.leave();
    const goBack = () => tie.show(before);
    draft.setState({ conflicts: openConflicts({ editor, putFile: tie.putFile, goBack }, conflicts), news: null });
  };
  const saver = createSaver(desk, { version: loaded.version, content: loaded.content });
  const page = looksOnly ? null : followPage(editor, tie, saver);
  const watch = watchStand(at, {
    stand(stand) {
      draft.setState({ stand });
      if (!looksOnly) editor.getState().setReadOnly(isClosed(stand) || draft.getState().locked);
      const { kind } = saver.store.getState();
      if (kind === 'away' || isSignedInAgain(saver.store.getState())) saver.retry();
      saver.notice(stand.version);
    },
    lost: () => {},
  });
  draft.setState({ saver, refresh: watch.now });
  const leaves = [
    saver.store.subscribe((status, before) => {
      if (before.kind === 'conflict' && status.kind !== 'conflict') {
        draft.getState().conflicts?.leave();
        draft.setState({ conflicts: null });
      }
    }),
    ...(page === null ? [] : [page.leave, guardLeaving({ at, editor, saver, atOnce: page.atOnce })]),
    tie.leave,
    watch.leave,
    saver.end,
  ];
  return () => {
    for (const leave of leaves) leave();
  };
}

/** The server answers again to who had signed out, or had no access. */
function isSignedInAgain(status: Status<ContentConflict, Why>): boolean {
  return status.kind === 'refused' && (status.why === 'signed-out' || status.why === 'forbidden');
}

function isSame(one: ProfileContent, other: ProfileContent): boolean {
  if (one === other) return true;
  return one.document === other.document && rest(one) === rest(other);
}

function rest({ target, tlsFiles, images }: ProfileContent): string {
  return JSON.stringify([target, tlsFiles, images]);
}
