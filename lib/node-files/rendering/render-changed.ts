import type { Registries } from '../../registries/model.ts';
import { finish } from '../../steps/index.ts';
import { type EffectiveConfig, type EffectiveRegistries, withChanged } from '../effective-registries.ts';
import { mayShareFolder } from '../hosts-toml/folder.ts';
import type { HostDecisions, HostsSettings, HostsToml } from '../hosts-toml/hosts-toml.ts';
import { type Maker, makerOf } from '../hosts-toml/makings.ts';
import type { LineFormat } from '../line.ts';
import { changedNames } from './changed-names.ts';
import { replaceFiles } from './collect-files.ts';
import type { Rendering } from './render.ts';
import { renderConfig } from './render-config.ts';
import { renderChangedHosts } from './render-hosts.ts';

/**
 * Renders a model for the target of the rendering before, where it differs in what a few mirrors say, or in a few logins, and in
 * nothing else: of ten thousand files it writes theirs. Null where that is not so, and where their files come, go, or are told of in
 * the log.
 */
export function renderChanged(
  model: Registries,
  last: Rendering,
  format: LineFormat,
  settings: HostsSettings,
): Rendering | null {
  const { target, makings } = last;
  const { hostsToml } = format;
  if (hostsToml === null || makings === null || last.embedded !== null) return null;
  const names = changedNames(last.model.mirrors, model.mirrors);
  const configs = changedNames(last.model.configs, model.configs);
  if (names === null || configs === null || names.some(mayShareFolder)) return null;
  const registries = withChanged(last.registries, model, { mirrors: names, configs });
  if (registries === last.registries) return { ...last, model };
  if (!configs.every((name) => givesTheSame(last.registries.configs.get(name), registries.configs.get(name))))
    return null;

  const decisionsOf = (of: EffectiveRegistries, make: Maker) => decisionsOn(names, of, hostsToml, settings, make);
  const before = decisionsOf(last.registries, makerOf(last.registries).make);
  const { make, end } = makings.makerOf(registries);
  const now = decisionsOf(registries, make);
  // What is kept of all others was made of the configs before.
  if (registries.configs === last.registries.configs) end();
  if (!hasFilesAlone(before, names) || !hasFilesAlone(now, names)) return null;

  const config = renderConfig(format, registries, target, last.config);
  const hosts = finish(renderChangedHosts(now.files, hostsToml, format.squeezesBlankLines, target, last.hosts));
  const collected = replaceFiles(config.rendered, only(hosts, now.files.keys()), last);
  if (collected === null) return null;
  const nodeFiles = { ...last.nodeFiles, files: collected.files };
  return { ...last, model, registries, config, hosts, collected, nodeFiles };
}

/** Whether a host has the same of both entries in its hosts.toml, which holds no login. */
function givesTheSame(one: EffectiveConfig | undefined, other: EffectiveConfig | undefined): boolean {
  return one?.tls === other?.tls && (one?.auth === null) === (other?.auth === null);
}

/** What is decided on a folder depends on the entries of its name, and on the configs of the hosts that they ask. */
function decisionsOn(
  names: readonly string[],
  { mirrors, configs }: EffectiveRegistries,
  { decide }: HostsToml,
  settings: HostsSettings,
  make: Maker,
): HostDecisions {
  const own = { mirrors: only(mirrors, names), configs: only(configs, names) };
  return finish(decide(own, settings, make));
}

function only<Entry>(entries: ReadonlyMap<string, Entry>, names: Iterable<string>): ReadonlyMap<string, Entry> {
  const some = new Map<string, Entry>();
  for (const name of names) {
    const entry = entries.get(name);
    if (entry !== undefined) some.set(name, entry);
  }
  return some;
}

function hasFilesAlone({ files, log, unwritten }: HostDecisions, names: readonly string[]): boolean {
  return files.size === names.length && log.length === 0 && unwritten.length === 0;
}
