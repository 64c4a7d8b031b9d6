'use client';

import { useRouter } from 'next/navigation';
import { useSending } from '@/components/team/use-sending.ts';
import { useReview } from '../review-context.tsx';

/** Asks the server for something about the proposal, and shows what became of it. */
export function useActing() {
  const { route, lookNow } = useReview();
  const router = useRouter();
  const { busy, failure, run } = useSending();
  const ask = async (method: 'POST' | 'PUT' | 'PATCH' | 'DELETE', path: string, body?: object): Promise<unknown> => {
    const answer = await run(method, `${route}${path}`, body);
    if (answer !== undefined) lookNow();
    // What was refused was mostly refused because the page is old.
    else router.refresh();
    return answer;
  };
  return { busy, failure, ask };
}
