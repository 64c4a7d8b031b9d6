import type { CompileRegexp } from '../go/regexp/index.ts';
import {
  hasWildcardFile,
  hostsFilePathOf,
  ignoredFiles,
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
  /** The mirror for all names, and whether it has endpoints that names without a file of their own fall to. */
  readonly wildcard: 'none' | 'empty' | 'asked';
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
    wildcard: !mirrors?.has('*') ? 'none' : asksForAll(model, nodeFiles, target) ? 'asked' : 'empty',
    hasHub: mirrors?.has('docker.io') === true,
  };
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
