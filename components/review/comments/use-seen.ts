'use client';

import { useCallback } from 'react';
import { send } from '@/components/team/send.ts';
import { useReview } from '../review-context.tsx';

/** Once the discussion was in sight, what was in it counts as seen; the marks stay until the page is loaded anew. */
export function useSeen() {
  const { discussion, route } = useReview();
  const last = discussion.comments.filter(({ unread }) => unread).at(-1)?.at;
  return useCallback(
    (element: HTMLElement | null) => {
      if (element === null || last === undefined) return;
      const observer = new IntersectionObserver((entries) => {
        if (!entries.some(({ isIntersecting }) => isIntersecting)) return;
        observer.disconnect();
        void send('PUT', `${route}/comments`, { until: last });
      });
      observer.observe(element);
      return () => observer.disconnect();
    },
    [last, route],
  );
}
