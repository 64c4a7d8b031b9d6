import type { CompileRegexp } from '../../go/regexp/index.ts';
import type { NodeFiles, Target } from '../../node-files/index.ts';
import { createPullPlanner, type PullPlan, parseContainerdVersion } from '../../pull/index.ts';
import type { Registries } from '../../registries/model.ts';
import { type PlanChange, planChanges } from './plan-changes.ts';

/** How one image is pulled on both targets, and what changes about it. */
export type ComparedPlan = {
  readonly image: string;
  readonly from: PullPlan;
  readonly to: PullPlan;
  readonly changes: readonly PlanChange[];
};

export type PlansToCompare = {
  readonly model: Registries;
  readonly from: PlannedSide;
  readonly to: PlannedSide;
  readonly images: readonly string[];
  readonly compileRegexp: CompileRegexp;
};

type PlannedSide = { readonly target: Target; readonly nodeFiles: NodeFiles };

/** The plans of images on two targets, with the containerd of each as K3s builds it. */
export function comparePlans({ model, from, to, images, compileRegexp }: PlansToCompare): readonly ComparedPlan[] {
  if (images.length === 0) return [];
  const planner = ({ target, nodeFiles }: PlannedSide) => {
    const containerd = parseContainerdVersion(target.containerd);
    if (containerd === null) throw new Error(`${target.containerd} is no version of containerd`);
    return createPullPlanner({ model, target, nodeFiles, build: 'k3s', containerd, missing: [], compileRegexp });
  };
  const [before, after] = [planner(from), planner(to)];
  return images.map((image) => {
    const plans = { from: before(image), to: after(image) };
    return { image, ...plans, changes: planChanges(plans.from, plans.to) };
  });
}
