import { loadRegexp } from '../../go/regexp/index.ts';
import { renderNodeFiles } from '../../node-files/index.ts';
import { targetOf } from '../../node-files/testing/any-registries.ts';
import { registriesOf } from '../../node-files/testing/registries-of.ts';
import { type Build, createPullPlanner, type PullPlan, parseContainerdVersion } from '../index.ts';

const compileRegexp = await loadRegexp();

type Node = {
  readonly line?: string;
  readonly containerd?: string;
  readonly build?: Build;
  readonly missing?: readonly string[];
  readonly options?: { readonly noDefaultEndpoint?: boolean; readonly embedded?: boolean };
};

/** The plan for an image on a node with a document as briefly written as in YAML. */
export function planOf(document: Parameters<typeof registriesOf>[0], image: string, node: Node = {}): PullPlan {
  const target = targetOf({ line: node.line, options: node.options });
  const model = registriesOf(document);
  const containerd = parseContainerdVersion(node.containerd ?? target.containerd);
  if (containerd === null) throw new Error(`No containerd ${node.containerd}`);
  return createPullPlanner({
    model,
    target,
    nodeFiles: renderNodeFiles(model, target),
    build: node.build ?? 'k3s',
    containerd,
    missing: node.missing ?? [],
    compileRegexp,
  })(image);
}

/** The URLs that are asked, in order; what stands in their place where there are none. */
export function urlsOf(plan: PullPlan): readonly string[] | string {
  if (plan.kind === 'attempts') return plan.attempts.map(({ url }) => url);
  if (plan.kind === 'fails') return plan.fails;
  return plan.kind === 'refused' ? plan.refused : plan.error;
}

/** The notes as `id words attempt`. */
export function notesOf(plan: PullPlan): readonly string[] {
  const notes = plan.kind === 'attempts' || plan.kind === 'fails' ? plan.notes : [];
  return notes.map(({ id, words, attempt }) => `${id} ${words} ${attempt ?? '-'}`);
}
