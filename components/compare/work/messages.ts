import type { Sides } from '../comparison-store.ts';
import type { Step } from './comparer.ts';
import type { FileDiff, Outcome } from './outcome.ts';

/** What the page asks of the worker. */
export type Question =
  | { readonly kind: 'compare'; readonly sides: Sides }
  | { readonly kind: 'file'; readonly path: string };

/** What the worker answers, each question in its turn. */
export type Answer =
  | { readonly kind: 'step'; readonly step: Step }
  | { readonly kind: 'compared'; readonly outcome: Outcome }
  | { readonly kind: 'file'; readonly path: string; readonly file: FileDiff | null };
