import type { Auth, Config, Registries } from '../../registries/model.ts';
import { asked, endpointOfHost } from './endpoint-of-host.ts';
import { type ImportNote, note } from './import-note.ts';
import { noTls, sameTls } from './imported-settings.ts';
import { addTls, finishModel, type ModelBuilder, newModel } from './model-builder.ts';
import { type ReadHost, type ReadHostsToml, tlsOrBlank } from './read-hosts-toml.ts';
import type { Supposition } from './supposition.ts';

const hub = 'registry-1.docker.io';

/** The model from which K3s, on a line with hosts.toml, would write these files if what is supposed holds. */
export function modelOfHosts(
  files: readonly ReadHostsToml[],
  auth: ReadonlyMap<string, Auth>,
  supposed: Supposition,
  notes: ImportNote[],
): Registries {
  const model = newModel(auth);
  const merges = supposed.line !== 'v1.29.1';
  const showsBlanks = ['v1.29.1', 'v1.29.3', 'v1.29.4'].includes(supposed.line);
  const mirrored: ReadHost[] = [];
  for (const file of files) {
    if (merges && (auth.has(file.name) || !borrowsHubSettings(file, files)))
      addRegistry(model, file, supposed, showsBlanks);
    const isBare = merges && file.generated && file.hosts.length === 0 && !file.embedded;
    if (isBare && saysNothing(model.configs.get(file.name))) addBare(model, file, files, showsBlanks, notes);
    else if (isRegistryAlone(model, file, merges)) addAlone(model, file);
    else {
      model.mirrors.set(file.name, mirrorOf(file, merges, notes));
      mirrored.push(...file.hosts);
    }
  }
  for (const host of mirrored) addHostTls(model, host, merges, showsBlanks, notes);
  return finishModel(model);
}

function saysNothing(settings: Config | undefined): boolean {
  return settings === undefined || (settings.auth === null && settings.tls === null);
}

/** From v1.29.3 on a file's top has the settings of `configs.<name>`. */
function addRegistry(model: ModelBuilder, file: ReadHostsToml, supposed: Supposition, showsBlanks: boolean): void {
  const tls = tlsOrBlank(file.serverTls, showsBlanks && file.blankServerTls);
  if (tls !== null) addTls(model, file.name, tls);
  // Under --disable-default-registry-endpoint only names of `configs` keep their `server`.
  const keepsServer = supposed.noDefaultEndpoint && file.server !== null && file.server !== '';
  if (keepsServer) addTls(model, file.name, null);
}

/** The mirror `docker.io` has the settings of `registry-1.docker.io` where it has none of its own, a login included. */
function borrowsHubSettings(
  { name, hosts, serverTls, embedded }: ReadHostsToml,
  files: readonly ReadHostsToml[],
): boolean {
  const lender = files.find((file) => file.name === hub)?.serverTls ?? null;
  if (name !== 'docker.io' || serverTls === null || lender === null) return false;
  return (hosts.length > 0 || embedded) && sameTls(serverTls, lender);
}

/**
 * A file that says nothing but the registry itself: of TLS settings that say nothing, or of a mirror whose only endpoint
 * is the registry, with credentials or rewrites that are not in the file.
 */
function addBare(
  model: ModelBuilder,
  file: ReadHostsToml,
  files: readonly ReadHostsToml[],
  showsBlanks: boolean,
  notes: ImportNote[],
): void {
  const { registry, host } = asked(file.name);
  const lender = files.find(({ name }) => name === host) ?? null;
  // What is lent has no TLS settings of its own, else they would be in this file.
  const lends = (model.configs.get(host)?.auth ?? null) !== null && (lender?.serverTls ?? null) === null;
  const borrows = file.name !== host && registry === file.name && lends;
  if (showsBlanks || borrows) model.mirrors.set(file.name, { endpoint: [`https://${host}`], rewrite: new Map() });
  else addTls(model, file.name, noTls);
  if (!borrows) notes.push(note('reason-guessed', { name: file.name }));
}

/** Whether `configs` alone explains a file. */
function isRegistryAlone(model: ModelBuilder, file: ReadHostsToml, merges: boolean): boolean {
  const [host, ...others] = file.hosts;
  if (file.embedded) return false;
  if (host === undefined) return model.configs.has(file.name);
  if (merges || others.length > 0 || host.rewrite.size > 0 || host.overridePath) return false;
  if (host.url !== asked(file.name).url) return false;
  return model.configs.has(file.name) || host.tls !== null || host.blankTls;
}

/** On line v1.29.1 a registry without endpoints is a host of its own, with the settings of its own name. */
function addAlone(model: ModelBuilder, { name, hosts: [host] }: ReadHostsToml): void {
  if (host !== undefined) addTls(model, name, tlsOrBlank(host.tls, host.blankTls));
}

function mirrorOf({ name, hosts, server }: ReadHostsToml, merges: boolean, notes: ImportNote[]) {
  const endpoint = hosts.map(endpointOfHost);
  const [rewrite = new Map<string, string>(), ...others] = hosts.map((host) => host.rewrite);
  if (others.some((other) => !sameEntries(other, rewrite))) notes.push(note('rewrites-differ', { name }));
  const last = endpoint.at(-1);
  // An endpoint that is the registry itself and yet not merged into `server` was not the last one: it stood there twice.
  if (merges && last !== undefined && server !== null && hosts.at(-1)?.url === server) endpoint.push(last);
  return { endpoint, rewrite };
}

function addHostTls(
  model: ModelBuilder,
  host: ReadHost,
  merges: boolean,
  showsBlanks: boolean,
  notes: ImportNote[],
): void {
  const tls = tlsOrBlank(host.tls, showsBlanks && host.blankTls);
  if (tls === null) return;
  const name = settingsName(model, asked(endpointOfHost(host)), merges, notes);
  const before = model.configs.get(name)?.tls ?? null;
  if (before === null) addTls(model, name, tls);
  else if (!sameTls(before, tls)) notes.push(note('tls-differs', { host: name }));
}

/** From v1.29.3 on Docker Hub's settings stand under either of its names. */
function settingsName(
  { configs }: ModelBuilder,
  { host, registry }: { host: string; registry: string },
  merges: boolean,
  notes: ImportNote[],
): string {
  if (!merges || host !== hub) return host;
  const withTls = [hub, registry].find((name) => (configs.get(name)?.tls ?? null) !== null);
  if (withTls === undefined) notes.push(note('hub-name-guessed', { name: hub }));
  return withTls ?? hub;
}

function sameEntries(one: ReadonlyMap<string, string>, other: ReadonlyMap<string, string>): boolean {
  return one.size === other.size && [...one].every(([key, value]) => other.get(key) === value);
}
