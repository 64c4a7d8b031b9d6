export { embeddedServes } from './embedded-serves.ts';
export { embeddedAddress } from './hosts-toml/embedded-registry.ts';
export { hostsFilePathOf } from './hosts-toml/folder.ts';
export { type NormalizedEndpoint, type NormalizeEndpoint, normalizeEndpoint } from './hosts-toml/normalize-endpoint.ts';
export { normalizerOf } from './hosts-toml/normalizer.ts';
export { type LineName, lineNames, lines, newestLine } from './lines.ts';
export type {
  LogEntry,
  NodeFile,
  NodeFiles,
  Sources,
  TomlConsequence,
  TomlFault,
  TomlFaultKind,
  Unwritten,
  UnwrittenReason,
} from './node-files.ts';
export { type NodePaths, nodePaths, statePath } from './node-paths.ts';
export { type Release, releasesOf } from './releases/release.ts';
export { parseReleaseName, type ReleaseName } from './releases/release-name.ts';
export { createRenderer, type Renderer, renderNodeFiles } from './renderer.ts';
export { type DecidedHost, decidedHost, hasWildcardFile, isWildcardDrivenOut } from './rendering/decided-host.ts';
export {
  type ResolvedTarget,
  resolveTarget,
  type TargetError,
  type TargetNote,
  type TargetRequest,
} from './resolve-target.ts';
export { type NodeFileSecret, secretsInNodeFile } from './secrets.ts';
export { defaultOptions, type NodeOptions, type Program, type Target } from './target.ts';
export { readTargetRequest, targetRequest } from './target-request.ts';
export { endsHostAtColon } from './toml/host-colons.ts';
export { ignoredFiles } from './toml/ignored-files.ts';
export type { UnusedReason } from './unused.ts';
