import type { Registries } from '../../registries/model.ts';
import { finish } from '../../steps/index.ts';
import { type EffectiveConfig, type EffectiveRegistries, withChanged } from '../effective-registries.ts';
import { folderOf, mayShareFolder } from '../hosts-toml/folder.ts';
import type { HostDecisions, HostsSettings, HostsToml } from '../hosts-toml/hosts-toml.ts';
import { type Maker, makerOf } from '../hosts-toml/makings.ts';
import type { LineFormat } from '../line.ts';
import { putInOrder } from '../put-in-order.ts';
import { changedNames } from './changed-names.ts';
import { collectAll, replaceFiles } from './collect-files.ts';
import type { Rendering } from './render.ts';
import { renderConfig } from './render-config.ts';
import { renderSomeHosts } from './render-hosts.ts';

/** With more of them it is as well to decide on all anew. */
const mostDecided = 64;

/**
 * Renders a model for the target of the rendering before, from which it differs in a few entries: of ten thousand files it writes
 * theirs, and those of the mirrors that ask them. Null where it differs in more, and where the log tells of them.
 */
export function renderChanged(
  model: Registries,
  last: Rendering,
  format: LineFormat,
  settings: HostsSettings,
): Rendering | null {
  const { target, makings, nodeFiles } = last;
  const { hostsToml } = format;
  if (hostsToml === null || makings === null || last.embedded !== null) return null;
  if (last.collected.unwritten.length > 0) return null;
  const mirrors = changedNames(last.model.mirrors, model.mirrors);
  const configs = changedNames(last.model.configs, model.configs);
  if (mirrors === null || configs === null) return null;
  const registries = withChanged(last.registries, model, { mirrors, configs });
  if (registries === last.registries) return { ...last, model };

  const areRight = makings.areRightFor(last.registries.configs);
  const giving = configs.filter(
    (name) => !givesTheSame(last.registries.configs.get(name), registries.configs.get(name)),
  );
  if (giving.length > 0 && !areRight) return null;
  // What gets no file is told in an order of its own, which comes of deciding on all of it.
  const told = nodeFiles.unwritten.map(({ host }) => host);
  const names = new Set([...mirrors, ...giving, ...makings.askersOf(new Set(giving)), ...told]);
  if (names.size > mostDecided || [...names].some(mayShareFolder)) return null;
  const before = decisionsOn(names, last.registries, hostsToml, settings, makerOf(last.registries).make);
  const { make, end } = makings.makerOf(registries);
  const now = decisionsOn(names, registries, hostsToml, settings, make);
  // What is kept of those that ask for a host with another login was made of the configs before.
  end(areRight && giving.length === configs.length);
  if (before.log.length > 0 || now.log.length > 0) return null;

  const config = renderConfig(format, registries, target, last.config);
  const written = renderSomeHosts(now.files, hostsToml, format.squeezesBlankLines, target, last.hosts);
  const folders = [...names].map(folderOf);
  const hosts = putInOrder(last.hosts, new Map(folders.map((folder) => [folder, written.get(folder)])));
  // Where as many came as went, one that came has no elder to replace.
  const replaced = hosts.size === last.hosts.size ? replaceFiles(config.rendered, written, last) : null;
  const collected = replaced ?? collectAll(config.rendered, hosts, registries);
  const unwritten = [...now.unwritten, ...collected.unwritten];
  return { ...last, model, registries, config, hosts, collected, nodeFiles: { ...nodeFiles, ...collected, unwritten } };
}

/** Whether a host has the same of both entries in its hosts.toml, which holds no login. */
function givesTheSame(one: EffectiveConfig | undefined, other: EffectiveConfig | undefined): boolean {
  if (one === undefined || other === undefined) return one === other;
  return one.tls === other.tls && (one.auth === null) === (other.auth === null);
}

/** What is decided on a folder depends on the entries of its name, and on the configs of the hosts that they ask. */
function decisionsOn(
  names: ReadonlySet<string>,
  { mirrors, configs }: EffectiveRegistries,
  { decide }: HostsToml,
  settings: HostsSettings,
  make: Maker,
): HostDecisions {
  return finish(decide({ mirrors: only(mirrors), configs: only(configs) }, settings, make));

  function only<Entry>(entries: ReadonlyMap<string, Entry>): ReadonlyMap<string, Entry> {
    const own = [...names].flatMap((name): [string, Entry | undefined][] =>
      entries.has(name) ? [[name, entries.get(name)]] : [],
    );
    return putInOrder(new Map(), new Map(own));
  }
}
