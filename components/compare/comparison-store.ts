import { createStore } from 'zustand/vanilla';
import type { Target } from '@/lib/node-files/index.ts';

/** One side of a comparison: a document, and what its files are written for. */
export type Side = {
  /** What the document is called; shown where the two sides are of different documents. */
  readonly label: string;
  readonly text: string;
  readonly target: Target;
};

export type Sides = { readonly left: Side; readonly right: Side };

/** The comparison on the page, if there is one. */
export const comparison = createStore<{ readonly shown: Sides | null }>()(() => ({ shown: null }));

/** Compares any two documents, or one on two targets, over the panes until it is closed. */
export function openComparison(sides: Sides): void {
  comparison.setState({ shown: sides });
}

export function closeComparison(): void {
  comparison.setState({ shown: null });
}
