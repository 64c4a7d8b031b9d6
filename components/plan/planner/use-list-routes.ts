'use client';

import { useEffect, useState } from 'react';
import { type JudgedRoute, routeGroups } from '@/lib/pull/index.ts';
import { inSlices } from './in-slices.ts';
import type { Planning } from './planning.ts';

/** The routes of many images, the gravest first. While they are planned anew, those from before; null until the first are there. */
export function useListRoutes(images: readonly string[], planning: Planning): readonly JudgedRoute[] | null {
  const [routes, setRoutes] = useState<readonly JudgedRoute[] | null>(null);
  useEffect(
    () => inSlices(images, planning.judge, (judged) => setRoutes(judged.toSorted(byGroup))),
    [images, planning],
  );
  return routes;
}

function byGroup(one: JudgedRoute, other: JudgedRoute): number {
  const groups = routeGroups.indexOf(one.group) - routeGroups.indexOf(other.group);
  return groups || (one.image < other.image ? -1 : 1);
}
