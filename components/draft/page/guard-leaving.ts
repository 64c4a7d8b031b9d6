import type { EditorStore } from '@/components/editor/state/editor-store.ts';
import { addressOf, type DraftAt } from '../api/ask.ts';
import type { DraftSaver } from '../draft-state.ts';

/** What a browser still sends of a page that is gone. */
const mostSent = 60_000;

type Leaving = {
  readonly at: DraftAt;
  readonly editor: EditorStore;
  readonly saver: DraftSaver;
  readonly atOnce: () => void;
};

/** Warns of leaving while something is not saved, saves when the page goes out of sight, and sends a last save of what is small. */
export function guardLeaving({ at, editor, saver, atOnce }: Leaving): () => void {
  const until = new AbortController();
  const { signal } = until;
  window.addEventListener(
    'beforeunload',
    (event) => {
      editor.getState().settle();
      if (!saver.isUnsaved()) return;
      atOnce();
      event.preventDefault();
    },
    { signal },
  );
  window.addEventListener(
    'pagehide',
    () => {
      const last = saver.last();
      const body = last && JSON.stringify({ version: last.version, content: last.content });
      if (body === null || body.length > mostSent) return;
      const headers = { 'Content-Type': 'application/json' };
      void fetch(`${addressOf(at)}/content`, { method: 'PUT', headers, body, keepalive: true }).catch(() => {});
    },
    { signal },
  );
  document.addEventListener('visibilitychange', () => document.hidden && atOnce(), { signal });
  window.addEventListener('online', saver.retry, { signal });
  return () => until.abort();
}
