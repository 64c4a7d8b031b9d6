import type { Piece } from './conflict.ts';
import { mergeItems } from './merge-items.ts';
import { mergeMaps } from './merge-maps.ts';
import { textOf } from './stretch.ts';
import { conflictOf, simplyMerged, type Three } from './three.ts';
import type { Parts, Unit } from './unit.ts';

/** Merges what both sides have. */
export function mergeUnits(three: Three<Unit>, keys: readonly string[]): readonly Piece[] {
  const stretches = { base: three.base?.at ?? null, ours: three.ours?.at ?? null, theirs: three.theirs?.at ?? null };
  const simple = simplyMerged(stretches);
  if (simple !== null) return [simple];
  const merged = mergedParts(three, keys);
  if (merged !== null) return merged;
  return [conflictOf(stretches, keys)];
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
    return missing.length < 2 ? mergeMaps(parts, keys, mergeUnits) : [fuller(ours, theirs)];
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
