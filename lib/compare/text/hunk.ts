/** A line of a diff; numbers count from 1. */
export type DiffLine =
  | { readonly kind: 'same'; readonly text: string; readonly before: number; readonly after: number }
  | { readonly kind: 'removed'; readonly text: string; readonly before: number }
  | { readonly kind: 'added'; readonly text: string; readonly after: number };

/** `count` lines from line `start` on, counted from 1; of no lines, the line before them. */
export type LineSpan = { readonly start: number; readonly count: number };

/** Differing lines with the lines around them. */
export type Hunk = { readonly before: LineSpan; readonly after: LineSpan; readonly lines: readonly DiffLine[] };
