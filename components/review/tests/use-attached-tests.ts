'use client';

import { resultsToAttach } from '@/components/probe/attach/results-to-attach.ts';
import type { ProbeResults } from '@/lib/profile/answers.ts';
import { useReview } from '../review-context.tsx';
import { reviewTests } from './test-store.ts';

/** The tests of this version that were run on the page, to go with it as it is submitted. */
export function useAttachedTests(): () => ProbeResults | null {
  const { proposal, dossier } = useReview();
  return () => {
    const { version, at, results } = reviewTests.getState();
    if (version !== proposal.version) return null;
    const tests = results.map((result, index) => {
      const { mirror, text } = dossier.endpoints[index] ?? { mirror: '', text: null };
      return { host: text ?? mirror, result };
    });
    return resultsToAttach(at, tests);
  };
}
