import type { ProfileContent } from '@/lib/profile/content.ts';
import { mergeContents } from '@/lib/profile/merge-contents.ts';

export type MergeQuestion = Readonly<Record<'base' | 'mine' | 'theirs', ProfileContent>>;

// Long documents take seconds to read three times over, in which the page goes on.
globalThis.addEventListener('message', ({ data: { base, mine, theirs } }: MessageEvent<MergeQuestion>) => {
  globalThis.postMessage(mergeContents(base, mine, theirs));
});
