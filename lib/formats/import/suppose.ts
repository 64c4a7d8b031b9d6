import { type LineName, lineNames, lines, type Program } from '../../node-files/index.ts';
import { isEmbeddedItself } from './embedded-hosts.ts';
import type { ReadConfigToml } from './read-config-toml.ts';
import type { ReadHostsToml } from './read-hosts-toml.ts';
import type { Supposition } from './supposition.ts';

/** What could be the case on the node, most likely first: newest line, default endpoint on. */
export function suppositions(config: ReadConfigToml | null, files: readonly ReadHostsToml[]): readonly Supposition[] {
  const program: Program = config?.program ?? (files.some((file) => isEmbeddedItself(file, 'rke2')) ? 'rke2' : 'k3s');
  const embedded = files.some((file) => isEmbeddedItself(file, program));
  return possibleLines(config, files).flatMap((line) =>
    (lines[line].format.hostsToml === null ? [false] : [false, true]).map((noDefaultEndpoint) => ({
      program,
      line,
      noDefaultEndpoint,
      embedded,
    })),
  );
}

function possibleLines(config: ReadConfigToml | null, files: readonly ReadHostsToml[]): readonly LineName[] {
  const isInline = config !== null && config.certsFolder === null && files.length === 0;
  return lineNames
    .filter((name) => {
      const { configVersion, format } = lines[name];
      if (config !== null && config.version !== configVersion) return false;
      return (format.hostsToml === null) === isInline;
    })
    .toReversed();
}
