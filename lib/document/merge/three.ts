import type { Piece } from './conflict.ts';
import { type Stretch, textOf, versionOf } from './stretch.ts';

/** Three versions of something; null where one has none. */
export type Three<Part> = { readonly base: Part | null; readonly ours: Part | null; readonly theirs: Part | null };

/** The text where only one side changed it, or both alike; null where they differ. */
export function simplyMerged({ base, ours, theirs }: Three<Stretch>): string | null {
  const [was, our, their] = [base && textOf(base), ours && textOf(ours), theirs && textOf(theirs)];
  if (our === their || was === their) return our ?? '';
  return was === our ? (their ?? '') : null;
}

export function conflictOf({ base, ours, theirs }: Three<Stretch>, keys: readonly string[]): Piece {
  return { base: versionOf(base), ours: versionOf(ours), theirs: versionOf(theirs), keys };
}
