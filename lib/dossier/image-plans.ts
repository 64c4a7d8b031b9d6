import { type PlanChange, planChanges } from '../compare/index.ts';
import { type DocumentReading, hideSecrets } from '../document/index.ts';
import type { CompileRegexp } from '../go/regexp/index.ts';
import type { NodeFiles, Target } from '../node-files/index.ts';
import { createPullPlanner, type PullPlan, parseContainerdVersion, shownValues } from '../pull/index.ts';

/** How a pull goes, in short: the hosts that are asked in their order, or why none is. */
export type ShownPlan =
  | { readonly kind: 'attempts'; readonly hosts: readonly string[] }
  | { readonly kind: Exclude<PullPlan['kind'], 'attempts'>; readonly reason: string };

/** What becomes of the pull of an image; null for a document with which the program does not start. */
export type ImagePlan = {
  readonly image: string;
  readonly kept: 'still' | 'now' | 'no-longer';
  readonly before: ShownPlan | null;
  readonly after: ShownPlan | null;
  readonly changes: readonly PlanChange[];
};

export type Planned = {
  readonly reading: DocumentReading;
  readonly target: Target;
  readonly nodeFiles: NodeFiles;
  readonly images: readonly string[];
};

/** The plans of all images that are kept on either side: those of after first. */
export function* imagePlans(
  before: Planned | null,
  after: Planned,
  compileRegexp: CompileRegexp,
): Generator<number, readonly ImagePlan[], void> {
  const images = [...new Set([...after.images, ...(before?.images ?? [])])];
  if (images.length === 0) return [];
  const planBefore = before === null ? () => null : plannerOf(before, compileRegexp);
  const planAfter = plannerOf(after, compileRegexp);
  const plans: ImagePlan[] = [];
  for (const [index, image] of images.entries()) {
    const [from, to] = [planBefore(image), planAfter(image)];
    const changes = from !== null && to !== null ? planChanges(from, to) : [];
    plans.push({
      image: hideSecrets(image),
      kept: !after.images.includes(image) ? 'no-longer' : before?.images.includes(image) ? 'still' : 'now',
      before: from && shownPlan(from),
      after: to && shownPlan(to),
      changes: changes.map(({ id, values }) => ({ id, values: hidden(shownValues(values)) })),
    });
    yield index / images.length;
  }
  return plans;
}

function plannerOf({ reading, target, nodeFiles }: Planned, compileRegexp: CompileRegexp) {
  const { model, accepted } = reading;
  const containerd = parseContainerdVersion(target.containerd);
  if (!accepted || containerd === null) return () => null;
  return createPullPlanner({ model, target, nodeFiles, build: 'k3s', containerd, missing: [], compileRegexp });
}

function shownPlan(plan: PullPlan): ShownPlan {
  switch (plan.kind) {
    case 'attempts': {
      const asked = plan.attempts.filter(({ why }) => why.id !== 'blob-after-manifest');
      return { kind: plan.kind, hosts: asked.map(({ host }) => hideSecrets(host)) };
    }
    case 'fails':
      return { kind: plan.kind, reason: hideSecrets(plan.fails) };
    case 'refused':
      return { kind: plan.kind, reason: hideSecrets(plan.refused) };
    case 'error':
      return { kind: plan.kind, reason: hideSecrets(plan.error) };
  }
}

function hidden(values: PlanChange['values']): PlanChange['values'] {
  return Object.fromEntries(Object.entries(values).map(([name, value]) => [name, hideSecrets(value)]));
}
