'use client';

import { useRouter } from 'next/navigation';
import { useEffect } from 'react';

const restMs = 5_000;

/** Loads the page anew where somebody comes back to it: others were at work meanwhile. */
export function useFreshReview(): void {
  const router = useRouter();
  useEffect(() => {
    let last = Date.now();
    const look = () => {
      if (document.visibilityState !== 'visible' || Date.now() - last < restMs) return;
      last = Date.now();
      router.refresh();
    };
    globalThis.addEventListener('focus', look);
    document.addEventListener('visibilitychange', look);
    return () => {
      globalThis.removeEventListener('focus', look);
      document.removeEventListener('visibilitychange', look);
    };
  }, [router]);
}
