import type { EditorState } from '@/components/editor/state/editor-state.ts';
import type { Places } from '@/lib/document/index.ts';
import type { CompileRegexp } from '@/lib/go/regexp/index.ts';
import type { NodeFiles } from '@/lib/node-files/index.ts';
import {
  createRouteJudge,
  type JudgedRoute,
  type PullPlan,
  parseContainerdVersion,
  readNode,
} from '@/lib/pull/index.ts';
import { part, type Steps } from '@/lib/steps/index.ts';
import type { PlanView } from '../plan-view.ts';

/** The pulls of one state of a document. */
export type Planning = {
  /** A file with which the program itself does not start, so that nothing is pulled at all. */
  readonly unwritable: string | null;
  readonly places: Places;
  readonly plan: (image: string) => PullPlan;
  readonly judge: (image: string) => JudgedRoute;
};

type PlannedState = Pick<EditorState, 'accepted' | 'target' | 'nodeFiles'>;

/** Plans for what K3s would run with: of a text that it refuses, for the last one that it did not. */
export function* planningOf(
  { accepted: { model, places }, target, nodeFiles }: PlannedState,
  { build, missing }: Pick<PlanView, 'build' | 'missing'>,
  compileRegexp: CompileRegexp,
): Steps<Planning> {
  const containerd = parseContainerdVersion(target.containerd);
  if (containerd === null) throw new Error(`${target.containerd} is no version of containerd`);
  const setting = { model, target, nodeFiles, build, containerd, missing: [...missing], compileRegexp };
  const planner = yield* part(readNode(setting), 0, 0.6);
  const judge = yield* part(createRouteJudge(model), 0.6, 1);
  const plans = new Map<string, PullPlan>();
  const plan = (image: string) => {
    const known = plans.get(image) ?? planner(image);
    plans.set(image, known);
    return known;
  };
  return { unwritable: unwritableFile(nodeFiles), places, plan, judge: (image) => judge(image, plan(image)) };
}

function unwritableFile({ faults }: NodeFiles): string | null {
  return faults.find(({ consequence }) => consequence === 'k3s-refuses-to-start')?.file ?? null;
}
