'use client';

import { useEffect, useState } from 'react';
import { inSlices } from '@/components/slices/in-slices.ts';
import type { JudgedRoute } from '@/lib/pull/index.ts';
import { judgingList } from './judging-list.ts';
import type { Planning } from './planning.ts';

/** The routes of many images, the gravest first. While they are planned anew, those from before; null until the first are there. */
export function useListRoutes(images: readonly string[], planning: Planning): readonly JudgedRoute[] | null {
  const [routes, setRoutes] = useState<readonly JudgedRoute[] | null>(null);
  useEffect(() => {
    const work = new AbortController();
    inSlices(judgingList(images, planning), work, setRoutes);
    return () => work.abort();
  }, [images, planning]);
  return routes;
}
