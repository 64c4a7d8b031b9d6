import { createStore } from 'zustand/vanilla';
import type { SecretKind } from '@/lib/document/index.ts';
import type { Range } from '@/lib/document/range.ts';
import type { Target } from '@/lib/node-files/index.ts';
import type { ModelPath } from '@/lib/registries/path.ts';

/** One side of a comparison: a document, and what its files are written for. */
export type Side = {
  /** What the document is called; shown where the two sides are of different documents. */
  readonly label: string;
  readonly text: string;
  readonly target: Target;
  /** The marks in the place of its secrets, where those were taken out of the text. */
  readonly marks?: readonly SideMark[];
  /** Files beside the document that are compared, too. */
  readonly files?: readonly { readonly path: string; readonly text: string }[];
};

/** A mark of a secret, with the key by which it is asked for. */
export type SideMark = {
  readonly key: string;
  readonly range: Range;
  readonly kind: SecretKind;
  readonly path: ModelPath | null;
};

export type Sides = {
  readonly left: Side;
  readonly right: Side;
  /** Of one document on two targets: the images whose pulls are compared. */
  readonly images?: readonly string[];
};

type Comparison = {
  readonly shown: Sides | null;
  /** The sides that were shown last. */
  readonly last: Sides | null;
  /** What is to be done once the page below has the focus again. */
  readonly next: (() => void) | null;
};

/** The comparison on the page, if there is one. */
export const comparison = createStore<Comparison>()(() => ({ shown: null, last: null, next: null }));

/** Compares any two documents, or one on two targets, over the panes until it is closed. */
export function openComparison(sides: Sides): void {
  comparison.setState({ shown: sides, last: sides, next: null });
}

/** Closes it, and goes on elsewhere where that is told; else the focus returns to where it was. */
export function closeComparison(next: (() => void) | null = null): void {
  comparison.setState({ shown: null, next });
}
