import type { CompileRegexp } from '../go/regexp/index.ts';
import {
  hasWildcardFile,
  hostsFilePathOf,
  ignoredFiles,
  isWildcardDrivenOut,
  lines,
  type NodeFiles,
  type Target,
} from '../node-files/index.ts';
import type { Registries } from '../registries/model.ts';
import type { Form } from './facts/endpoints.ts';

/** What all entries of a document are judged by; little of it changes while one of them is edited. */
export type Setting = {
  readonly target: Target;
  readonly form: Form;
  /** Null as long as the engine is not loaded. */
  readonly compile: CompileRegexp | null;
  /**
   * The mirror for all names, and whether it has endpoints that names without a file of their own fall to. Where it is driven out, with or
   * without a mirror, they fall to a host that there is not.
   */
  readonly wildcard: 'none' | 'empty' | 'asked' | 'driven-out';
  /** Whether there is a mirror of Docker Hub under its own name. */
  readonly hasHub: boolean;
};

export function settingOf(
  model: Registries,
  nodeFiles: NodeFiles,
  target: Target,
  compile: CompileRegexp | null,
): Setting {
  const { mirrors } = model;
  return {
    target,
    form: lines[target.line].format.hostsToml === null ? 'inline' : 'certs',
    compile,
    wildcard: wildcardOf(model, nodeFiles, target),
    hasHub: mirrors?.has('docker.io') === true,
  };
}

function wildcardOf(model: Registries, nodeFiles: NodeFiles, target: Target): Setting['wildcard'] {
  const isRead = asksForAll(model, nodeFiles, target);
  if (isRead && isWildcardDrivenOut(model, target)) return 'driven-out';
  if (!model.mirrors?.has('*')) return 'none';
  return isRead ? 'asked' : 'empty';
}

function asksForAll(model: Registries, nodeFiles: NodeFiles, target: Target): boolean {
  if (lines[target.line].format.hostsToml === null) return (model.mirrors?.get('*')?.endpoint?.length ?? 0) > 0;
  return hasWildcardFile(model, target) && !ignoredFiles(nodeFiles).has(hostsFilePathOf('*', target.program));
}

export function isSameSetting(one: Setting, other: Setting): boolean {
  return (
    one.target === other.target &&
    one.compile === other.compile &&
    one.wildcard === other.wildcard &&
    one.hasHub === other.hasHub
  );
}
