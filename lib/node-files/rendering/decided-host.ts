import { defaultHost } from '../../go/index.ts';
import type { Registries } from '../../registries/model.ts';
import { finish } from '../../steps/index.ts';
import { effectiveRegistries } from '../effective-registries.ts';
import { withEmbeddedRegistry } from '../hosts-toml/embedded-registry.ts';
import { folderOf } from '../hosts-toml/folder.ts';
import type { HostFile } from '../hosts-toml/hosts-toml.ts';
import { makerOf } from '../hosts-toml/makings.ts';
import { lines } from '../lines.ts';
import type { UnwrittenReason } from '../node-files.ts';
import type { Target } from '../target.ts';
import { hostsSettings } from './render.ts';

/** What the hosts.toml of one registry says, or why it has none; what a file says is not yet how TOML reads it. */
export type DecidedHost =
  | { readonly file: HostFile }
  /** Null where the document does not name it, or only as something else's endpoint. */
  | { readonly file: null; readonly reason: UnwrittenReason | null };

/** What a target decides on one registry, without the other thousands; null where it writes no hosts.toml at all. */
export function decidedHost(name: string, { mirrors, configs, auths }: Registries, target: Target): DecidedHost | null {
  const { hostsToml } = lines[target.line].format;
  if (hostsToml === null) return null;
  const { program, options } = target;
  const written = effectiveRegistries({
    mirrors: only(mirrors, [name]),
    // An endpoint that is the registry itself takes the settings of its other name before those of its own.
    configs: only(configs, [name, defaultHost(name), 'docker.io']),
    auths,
  });
  const registries = options.embedded ? withEmbeddedRegistry(written, program, hostsToml, null).served : written;
  const { files, unwritten } = finish(hostsToml.decide(registries, hostsSettings(target), makerOf(registries).make));
  const file = files.get(folderOf(name));
  return file ? { file } : { file: null, reason: unwritten.find(({ host }) => host === name)?.reason ?? null };
}

/** Whether the entry `*` of `configs` drives out the mirror `*`, as on line v1.29.1: itself is written in place of its endpoints. */
export function isWildcardDrivenOut({ configs }: Registries, { line }: Target): boolean {
  return line === 'v1.29.1' && configs?.has('*') === true;
}

/** Whether `*` has a file with endpoints, into which names without one of their own fall. */
export function hasWildcardFile(model: Registries, target: Target): boolean {
  // Line v1.29.1 makes an endpoint of `*` even of its entry in `configs`.
  if (!model.mirrors?.has('*') && !model.configs?.has('*')) return false;
  const decided = decidedHost('*', model, target);
  return decided !== null && decided.file !== null && decided.file.endpoints.length > 0;
}

function only<Entry>(
  entries: ReadonlyMap<string, Entry> | null,
  names: readonly string[],
): ReadonlyMap<string, Entry> | null {
  if (entries === null) return null;
  const few = new Map<string, Entry>();
  for (const name of names) {
    const entry = entries.get(name);
    if (entry !== undefined) few.set(name, entry);
  }
  return few;
}
