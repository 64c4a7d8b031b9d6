import type { Config, Registries } from '../registries/model.ts';
import type { ModelPath } from '../registries/path.ts';
import { embeddedServes } from './embedded-serves.ts';
import { hostsFilePathOf } from './hosts-toml/folder.ts';
import { lines } from './lines.ts';
import type { NodeFiles } from './node-files.ts';
import type { Target } from './target.ts';
import type { UnusedReason } from './unused.ts';

/** Whether an entry that reaches no file keeps another from making one, which is then a reason to leave it alone. */
export function isInTheWay(
  [section, name, part]: ModelPath,
  reason: UnusedReason,
  { mirrors, configs }: Registries,
  { line }: Target,
): boolean {
  if (part !== undefined || lines[line].format.hostsToml === null) return false;
  if (line === 'v1.29.1') {
    const endsInDefault = reason === 'default-endpoint-last' || reason === 'only-default-endpoint';
    return section === 'mirrors' && endsInDefault && configs?.has(String(name)) === true;
  }
  if (section === 'mirrors') return name === '*' && hasSettings(configs?.get('*'));
  return name === 'docker.io' && mirrors?.has(name) === true && hasSettings(configs?.get('registry-1.docker.io'));
}

/** Whether a mirror of which nothing is written has a file all the same, in which the nodes ask each other. */
export function hasEmbeddedRegistry([section, name, part]: ModelPath, { files }: NodeFiles, target: Target): boolean {
  if (section !== 'mirrors' || part !== undefined || !embeddedServes(String(name), target)) return false;
  return files.has(hostsFilePathOf(String(name), target.program));
}

/** An empty `auth` or `tls` is enough. */
function hasSettings(config: Config | undefined): boolean {
  return config !== undefined && (config.auth !== null || config.tls !== null);
}
