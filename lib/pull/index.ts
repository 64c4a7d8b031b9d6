export { type Build, behaviourOf } from './containerd/behaviour.ts';
export { type ContainerdVersion, parseContainerdVersion } from './containerd/version.ts';
export { createRouteJudge, type JudgedRoute, type RouteGroup, routeGroups } from './list/judge-route.ts';
export { type ImageList, readImageList } from './list/read-image-list.ts';
export { routeTable } from './list/route-table.ts';
export type { Attempt, NoteWords, PullNote, PullPlan, Why } from './plan.ts';
export { createPullPlanner, type PullSetting } from './plan-pull.ts';
export { shownValues } from './shown-values.ts';
