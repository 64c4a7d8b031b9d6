import { createStore } from 'zustand/vanilla';
import type { ProfileContent } from '@/lib/profile/content.ts';
import type { ContentConflict } from '@/lib/profile/merge-contents.ts';
import type { Why } from './api/ask.ts';
import type { Stand } from './api/draft-api.ts';
import type { OpenConflicts } from './conflicts/open-conflicts.ts';
import type { News } from './saver/desk.ts';
import type { Saver } from './saver/saver.ts';

export type DraftSaver = Saver<ProfileContent, ContentConflict, Why>;

export type DraftState = {
  /** As the server last said. */
  readonly stand: Stand;
  /** Whether its content is on the page yet, or why it cannot be. */
  readonly phase: 'loading' | 'away' | 'ready' | Why;
  /** Whether the page only shows it. */
  readonly looksOnly: boolean;
  /** Whether it was approved already, which nobody takes back by a slip of the finger. */
  readonly locked: boolean;
  readonly saver: DraftSaver | null;
  readonly conflicts: OpenConflicts | null;
  /** What somebody else's save did to the page, until it is put away. */
  readonly news: News | null;
  readonly dialog: 'submit' | null;
  /** Asks at once how it stands. */
  readonly refresh: () => void;
};

export type DraftStore = ReturnType<typeof createDraftStore>;

export function createDraftStore(stand: Stand) {
  return createStore<DraftState>()(() => ({
    stand,
    phase: 'loading',
    looksOnly: isClosed(stand),
    locked: isApproved(stand),
    saver: null,
    conflicts: null,
    news: null,
    dialog: null,
    refresh: () => {},
  }));
}

/** Whether whoever asks cannot edit it. */
export function isClosed({ archived, reasonsAgainst }: Stand): boolean {
  return archived || reasonsAgainst.edit !== null;
}

/** Whether somebody approved it as it is. */
export function isApproved({ standing }: Stand): boolean {
  return 'approvals' in standing && standing.approvals.length > 0;
}

/** Whether another revision was published since it was made. */
export function hasMovedBase({ base, publishedRevision }: Stand): boolean {
  return base !== publishedRevision;
}
