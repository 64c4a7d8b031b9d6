import type { Range } from '../range.ts';
import type { Version } from './conflict.ts';

/** A stretch of one of the texts that are merged. */
export type Stretch = Range & { readonly of: string };

export function textOf({ of, from, to }: Stretch): string {
  return of.slice(from, to);
}

export function stretchOf(of: string, from: number, to: number): NonNullable<Version> {
  return { text: of.slice(from, to), range: { from, to } };
}

export function versionOf(stretch: Stretch | null): Version {
  return stretch === null ? null : stretchOf(stretch.of, stretch.from, stretch.to);
}
