'use client';

import { useEffect, useState } from 'react';
import { inSlices } from '@/components/slices/in-slices.ts';
import { type JudgedRoute, routeGroups } from '@/lib/pull/index.ts';
import { mapping } from '@/lib/steps/index.ts';
import type { Planning } from './planning.ts';

/** The routes of many images, the gravest first. While they are planned anew, those from before; null until the first are there. */
export function useListRoutes(images: readonly string[], planning: Planning): readonly JudgedRoute[] | null {
  const [routes, setRoutes] = useState<readonly JudgedRoute[] | null>(null);
  useEffect(() => {
    const work = new AbortController();
    inSlices(mapping(images, planning.judge), work, (judged) => setRoutes(judged.toSorted(byGroup)));
    return () => work.abort();
  }, [images, planning]);
  return routes;
}

function byGroup(one: JudgedRoute, other: JudgedRoute): number {
  const groups = routeGroups.indexOf(one.group) - routeGroups.indexOf(other.group);
  return groups || (one.image < other.image ? -1 : 1);
}
