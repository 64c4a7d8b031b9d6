import { type JudgedRoute, routeGroups } from '@/lib/pull/index.ts';
import { mapping, type Steps } from '@/lib/steps/index.ts';
import type { Planning } from './planning.ts';

/** Judges the routes of many images step by step, the gravest first. */
export function* judgingList(images: readonly string[], { judge }: Planning): Steps<readonly JudgedRoute[]> {
  const judged = yield* mapping(images, judge);
  return judged.toSorted(byGroup);
}

function byGroup(one: JudgedRoute, other: JudgedRoute): number {
  const groups = routeGroups.indexOf(one.group) - routeGroups.indexOf(other.group);
  return groups || (one.image < other.image ? -1 : 1);
}
