export type MarkedSecret = { readonly side: 'before' | 'after'; readonly mark: number };

/** By what the masks of a diff ask for a secret: its side, and its place among the marks there. */
export function keyOf(side: MarkedSecret['side'], mark: number): string {
  return `${side} ${mark}`;
}

/** Null for what is a secret in a written file alone, and cannot be asked for. */
export function secretOf(key: string): MarkedSecret | null {
  const [, side, mark] = /^(before|after) (\d+)$/.exec(key) ?? [];
  if (mark === undefined) return null;
  return { side: side === 'before' ? 'before' : 'after', mark: Number(mark) };
}
