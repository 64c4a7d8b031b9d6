export { type Build, behaviourOf } from './containerd/behaviour.ts';
export { type ContainerdVersion, parseContainerdVersion } from './containerd/version.ts';
export type { Attempt, PullNote, PullPlan, Why } from './plan.ts';
export { createPullPlanner, type PullSetting } from './plan-pull.ts';
