'use client';

import { useLayoutEffect, useState } from 'react';
import type { Steps } from '@/lib/steps/index.ts';
import { inSlices } from './in-slices.ts';

/**
 * What a work gives that may be long, done anew whenever `begin` is another function. What is done in the first slice is there before
 * anything is painted; until then, what the work before gave, and null before the first.
 */
export function useInSlices<Result>(begin: () => Steps<Result>): Result | null {
  const [made, setMade] = useState<{ readonly result: Result } | null>(null);
  useLayoutEffect(() => {
    const work = new AbortController();
    inSlices(begin(), { signal: work.signal, priority: 'user-visible' }, (result) => setMade({ result }));
    return () => work.abort();
  }, [begin]);
  return made === null ? null : made.result;
}
