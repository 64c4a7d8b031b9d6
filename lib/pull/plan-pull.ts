import type { CompileRegexp } from '../go/regexp/index.ts';
import { embeddedAddress, type NodeFiles, nodePaths, type Target } from '../node-files/index.ts';
import type { Registries } from '../registries/model.ts';
import { finish, part, type Steps } from '../steps/index.ts';
import { planAttempts } from './attempts/attempts.ts';
import { createRewrite } from './attempts/rewriting.ts';
import { type Build, behaviourOf } from './containerd/behaviour.ts';
import type { ContainerdVersion } from './containerd/version.ts';
import { fileHosts } from './hosts/file-hosts.ts';
import { inlineHosts } from './hosts/inline-hosts.ts';
import { parseImageName } from './image/image-name.ts';
import { readRegistryConfig } from './node/registry-config.ts';
import { noteOfFailure } from './notes/failure.ts';
import { notesOn } from './notes/notes.ts';
import type { PullPlan } from './plan.ts';

/** What the plans of all images have in common. */
export type PullSetting = {
  readonly model: Registries;
  readonly target: Target;
  readonly nodeFiles: NodeFiles;
  readonly build: Build;
  readonly containerd: ContainerdVersion;
  /** TLS files that are not on the node; all others are, and good. */
  readonly missing: readonly string[];
  readonly compileRegexp: CompileRegexp;
};

export type PullPlanner = (image: string) => PullPlan;

/**
 * Plans pulls as a containerd does that reads the target's node files: which requests go where, in which order, with which
 * credential. The files are read once for all images.
 */
export function createPullPlanner(setting: PullSetting): PullPlanner {
  return finish(readNode(setting));
}

/** `createPullPlanner`, step by step. */
export function* readNode(setting: PullSetting): Steps<PullPlanner> {
  const { target, nodeFiles, build, containerd, compileRegexp } = setting;
  const behaviour = behaviourOf(containerd, build);
  const paths = nodePaths[target.program];
  const configFile = nodeFiles.files.get('config.toml');
  if (configFile === undefined) return () => ({ kind: 'refused', refused: 'config.toml is not written' });
  const config = yield* part(readRegistryConfig(configFile, paths, behaviour), 0, 0.7);
  if (!config.ok) return () => ({ kind: 'refused', refused: config.reason });
  const missing = new Set(setting.missing);
  const isMissing = (path: string) => missing.has(path);
  const hostsOf = config.value.usesHostFiles
    ? yield* part(fileHosts(nodeFiles, paths, behaviour, isMissing), 0.7, 1)
    : inlineHosts(config.value, behaviour, isMissing);
  const facts = {
    config: config.value,
    behaviour,
    rewrite: createRewrite(compileRegexp),
    embeddedAddress: embeddedAddress(target.program, target.options.embedded),
  };
  return (image) => {
    const name = parseImageName(image, behaviour.imageNames);
    if (!name.ok) return { kind: 'error', error: name.reason };
    const { registry } = name.value;
    const fails = (reason: string) => `failed to resolve reference "${name.value.name}": ${reason}`;
    const found = hostsOf(registry);
    if (!found.ok) {
      return { kind: 'fails', fails: fails(found.fails), notes: [noteOfFailure(found.cause, registry, found.fails)] };
    }
    const { hosts, ignored } = found;
    const attempts = planAttempts(name.value, hosts, { ...facts, ignored });
    const { tokenForUnrewrittenName } = behaviour;
    const notes = notesOn({
      ...setting,
      ...facts,
      ...attempts,
      image: name.value,
      hosts,
      ignored,
      tokenForUnrewrittenName,
    });
    const { planned, skipped, end } = attempts;
    if (planned.length > 0) return { kind: 'attempts', attempts: planned.map(({ attempt }) => attempt), notes };
    return { kind: 'fails', fails: fails(end?.reason ?? skipped[0]?.reason ?? 'no resolve hosts: not found'), notes };
  };
}
