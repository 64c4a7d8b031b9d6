import { reviewActions } from '@/lib/review/index.ts';

const known = ['open', 'rename', ...reviewActions] as const;

/** By which words something that happened is told. */
export function eventOf(what: string): (typeof known)[number] | 'other' {
  return known.find((each) => each === what) ?? 'other';
}
