'use client';

import { useVerdictWords } from '@/components/probe/words/use-verdict-words.ts';
import type { ProbeResults } from '@/lib/profile/answers.ts';
import { useReview } from '../review-context.tsx';
import { resultsToAttach } from './results-to-attach.ts';
import { reviewTests } from './test-store.ts';

/** The tests of this version that were run on the page, to go with it as it is submitted. */
export function useAttachedTests(): () => ProbeResults | null {
  const { says } = useVerdictWords();
  const { proposal, dossier } = useReview();
  return () => {
    const { version, at, results } = reviewTests.getState();
    return version === proposal.version ? resultsToAttach(at, dossier.endpoints, results, says) : null;
  };
}
