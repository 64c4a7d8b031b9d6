import type { CompileRegexp } from '../go/regexp/index.ts';
import { lines, type NodeFiles, renderNodeFiles, type Target } from '../node-files/index.ts';
import { behaviourOf, createPullPlanner, type PullPlan, parseContainerdVersion } from '../pull/index.ts';
import type { Registries } from '../registries/model.ts';

/** One of the two targets that are compared, with what it makes of the document. */
export type Side = {
  readonly target: Target;
  readonly nodeFiles: NodeFiles;
  /** Where mirrors and TLS settings are: in config.toml, or in the hosts.toml files of certs.d. */
  readonly form: 'inline' | 'certs';
  readonly containerdMajor: number;
  /** Whether a token is asked for the name before rewriting. */
  readonly tokenForUnrewrittenName: boolean;
  readonly plan: (image: string) => PullPlan;
};

export function sideOf(model: Registries, target: Target): Side {
  const nodeFiles = renderNodeFiles(model, target);
  const containerd = parseContainerdVersion(target.containerd);
  if (containerd === null) throw new Error(`${target.containerd} is no version of containerd`);
  const setting = { model, target, nodeFiles, build: 'k3s', containerd, missing: [], compileRegexp } as const;
  return {
    target,
    nodeFiles,
    form: lines[target.line].format.hostsToml === null ? 'inline' : 'certs',
    containerdMajor: containerd.major,
    tokenForUnrewrittenName: behaviourOf(containerd, 'k3s').tokenForUnrewrittenName,
    plan: createPullPlanner(setting),
  };
}

/** Every pattern matches: what counts here is on which hosts a mirror's rewrites act, not what they make of a name. */
const compileRegexp: CompileRegexp = () => ({
  ok: true,
  value: { groupNames: [], replaceAll: () => 'rewritten', match: (subject) => [subject] },
});
