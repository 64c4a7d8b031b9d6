import { askWorker } from '@/components/worker/ask-worker.ts';
import type { ProfileContent } from '@/lib/profile/content.ts';
import type { MergedContent } from '@/lib/profile/merge-contents.ts';
import type { MergeQuestion } from './merge-worker.ts';

const startWorker = () => new Worker(new URL('./merge-worker.ts', import.meta.url), { type: 'module' });

export function mergeInWorker(
  base: ProfileContent,
  mine: ProfileContent,
  theirs: ProfileContent,
): Promise<MergedContent> {
  return askWorker<MergeQuestion, MergedContent>(startWorker, { base, mine, theirs });
}
