import type { Piece } from './conflict.ts';
import { mergeLines } from './merge-lines.ts';
import { type Stretch, textOf } from './stretch.ts';
import { conflictOf, simplyMerged, type Three } from './three.ts';

/** Merges what is around the children of a collection: its key, comments, blank lines. A side without it has no say. */
export function mergeBetween({ base, ours, theirs }: Three<Stretch>, keys: readonly string[]): readonly Piece[] {
  const three = { base, ours: ours ?? theirs ?? base, theirs: theirs ?? ours ?? base };
  const simple = simplyMerged(three);
  if (simple !== null) return [simple];
  const close = closelyMerged(three);
  if (close !== null) return [close];
  if (base === null || three.ours === null || three.theirs === null) return [conflictOf(three, keys)];
  return mergeLines(base, three.ours, three.theirs, keys);
}

/** The text where one side changed nothing but blank lines, or both alike but for them. */
function closelyMerged({ base, ours, theirs }: Three<Stretch>): string | null {
  if (ours === null || theirs === null) return null;
  const [was, our, their] = [base && essence(base), essence(ours), essence(theirs)];
  if (our === their || was === their) return textOf(ours);
  return was === our ? textOf(theirs) : null;
}

function essence(stretch: Stretch): string {
  return textOf(stretch).replaceAll(/^\s+|\s+$/gm, '');
}
