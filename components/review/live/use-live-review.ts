'use client';

import { useRouter } from 'next/navigation';
import { useCallback, useEffect, useLayoutEffect, useRef, useState } from 'react';
import { useStore } from 'zustand';
import type { Review } from '../review-context.tsx';
import type { Following } from './follow-review.ts';
import { followPointer } from './hold-still.ts';
import { createLiveReview } from './live-review.ts';
import { newerVersion, shownReview } from './shown-review.ts';

/** A review that others' work comes into as they do it. What is typed meanwhile is in `typed`, by the names of its fields. */
export function useLiveReview(review: Review, route: string) {
  const router = useRouter();
  const [live] = useState(() => createLiveReview(review));
  const [typed] = useState(() => new Map<string, string>());
  const following = useRef<Following | null>(null);
  const state = useStore(live.store);
  useLayoutEffect(() => {
    if (live.takePage(review)) following.current?.forget();
  }, [live, review]);
  useEffect(() => {
    let isGone = false;
    const forgetPointer = followPointer();
    const onReturn = () => {
      if (live.newer() !== null && typed.size === 0) router.refresh();
    };
    void import('./follow-review.ts').then(({ followReview }) => {
      if (!isGone) following.current = followReview(route, live, onReturn);
    });
    return () => {
      isGone = true;
      forgetPointer();
      following.current?.leave();
      following.current = null;
    };
  }, [live, typed, route, router]);
  const lookNow = useCallback(() => {
    if (following.current === null) router.refresh();
    else following.current.now();
  }, [router]);
  return { live, typed, lookNow, review: shownReview(state.page, state), newer: newerVersion(state.page, state) };
}
