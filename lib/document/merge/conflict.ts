import type { Range } from '../range.ts';

/** What one of the texts has at a place that is in conflict, and where; null where it has nothing there. */
export type Version = { readonly text: string; readonly range: Range } | null;

export type Versions = { readonly base: Version; readonly ours: Version; readonly theirs: Version };

/** A place where both sides changed the same in different ways. */
export type Conflict = Versions & {
  /** Where in the merged text our version stands until it is decided. */
  readonly range: Range;
  /** The keys above it, as far as it lies within one: `['mirrors', 'docker.io', 'endpoint']`. */
  readonly keys: readonly string[];
};

/** A piece of a merged text: what is certain, or what is to be decided. */
export type Piece = string | (Versions & { readonly keys: readonly string[] });

/** A text with conflicts has our version in the place of each. */
export type Merge =
  | { readonly kind: 'merged'; readonly text: string }
  | { readonly kind: 'conflicts'; readonly text: string; readonly conflicts: readonly Conflict[] };

export function mergeOf(pieces: readonly Piece[]): Merge {
  let text = '';
  const conflicts: Conflict[] = [];
  for (const piece of pieces) {
    const from = text.length;
    text += typeof piece === 'string' ? piece : (piece.ours?.text ?? '');
    if (typeof piece !== 'string') conflicts.push({ ...piece, range: { from, to: text.length } });
  }
  return conflicts.length === 0 ? { kind: 'merged', text } : { kind: 'conflicts', text, conflicts };
}
