import type { Piece } from './conflict.ts';
import { mergeItems } from './merge-items.ts';
import { mergeMaps } from './merge-maps.ts';
import { type Stretch, textOf, versionOf } from './stretch.ts';
import type { Parts, Unit } from './unit.ts';

/** Three versions of something; null where one has none. */
export type Three<Part> = { readonly base: Part | null; readonly ours: Part | null; readonly theirs: Part | null };

/** Merges what both sides have. */
export function mergeUnits(three: Three<Unit>, keys: readonly string[]): readonly Piece[] {
  const stretches = { base: three.base?.at ?? null, ours: three.ours?.at ?? null, theirs: three.theirs?.at ?? null };
  const simple = simplyMerged(stretches);
  if (simple !== null) return [simple];
  const merged = mergedParts(three, keys);
  if (merged !== null) return merged;
  return [conflictOf(stretches, keys)];
}

/** The text where only one side changed it, or both alike; null where they differ. */
export function simplyMerged({ base, ours, theirs }: Three<Stretch>): string | null {
  const [was, our, their] = [base && textOf(base), ours && textOf(ours), theirs && textOf(theirs)];
  if (our === their || was === their) return our ?? '';
  return was === our ? (their ?? '') : null;
}

export function conflictOf({ base, ours, theirs }: Three<Stretch>, keys: readonly string[]): Piece {
  return { base: versionOf(base), ours: versionOf(ours), theirs: versionOf(theirs), keys };
}

function mergedParts(three: Three<Unit>, keys: readonly string[]): readonly Piece[] | null {
  const { base, ours, theirs } = three;
  const parts = { base: base?.parts ?? null, ours: ours?.parts ?? null, theirs: theirs?.parts ?? null };
  const present = [parts.base, parts.ours, parts.theirs].filter((each) => each !== null);
  const style = present[0]?.style;
  if (style === undefined || present.some((each) => each.style !== style)) return null;
  if (style === 'block-map' || style === 'flow-map') {
    const missing = [base, ours, theirs].filter((unit) => unit === null || unit.parts === null);
    if (!missing.every((unit) => unit === null || unit.isHollow)) return null;
    return missing.length < 2 ? mergeMaps(parts, keys) : [fuller(ours, theirs)];
  }
  return isComplete(parts) ? mergeItems(parts, keys) : null;
}

/** Of two sides of which one at most has anything the one that has. */
function fuller(ours: Unit | null, theirs: Unit | null): string {
  const unit = theirs?.parts || ours === null ? theirs : ours;
  return unit === null ? '' : textOf(unit.at);
}

function isComplete(parts: Three<Parts>): parts is { readonly [Side in keyof Three<Parts>]: Parts } {
  return parts.base !== null && parts.ours !== null && parts.theirs !== null;
}
