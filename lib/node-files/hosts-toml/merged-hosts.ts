import type { Parsed } from '../../go/index.ts';
import type { Steps } from '../../steps/index.ts';
import type { EffectiveConfig, EffectiveMirror, EffectiveRegistries } from '../effective-registries.ts';
import type { LogEntry, Unwritten } from '../node-files.ts';
import { sourceOf, withSources } from '../text/source.ts';
import { folderOf } from './folder.ts';
import { hasSettings, settingsForRegistry, settingsOf, sourceOfChoice } from './host-settings.ts';
import type { HostDecisions, HostFile, HostServer, HostSettings, HostsSettings } from './hosts-toml.ts';
import { invalidName } from './log.ts';
import type { ConfigLookup, Maker } from './makings.ts';
import { addEndpoints } from './merged-endpoints.ts';
import { whyUnwritten } from './unwritten.ts';

/**
 * From v1.29.3 on: the registry itself stays as the last resort with the settings of its own `configs` entry, repeated endpoints
 * are dropped, and a last endpoint that is the registry itself becomes the `server`.
 */
export function* mergedHosts(
  registries: EffectiveRegistries,
  settings: HostsSettings,
  make: Maker,
): Steps<HostDecisions> {
  const files = new Map<string, HostFile>();
  const log: LogEntry[] = [];
  const unwritten: Unwritten[] = [];
  const { noDefaultEndpoint, embeddedAddress } = settings;
  const take = (entry: EffectiveMirror | EffectiveConfig, made: MadeFile): void => {
    for (const line of made.log) log.push(line);
    if (made.file !== null) files.set(folderOf(entry.name), made.file);
    else unwritten.push({ host: entry.name, path: entry.path ?? [], reason: 'invalid-name' });
  };
  // One list for all that are made of the same: it is kept with each of thousands.
  const ofConfig = [embeddedAddress];
  for (const config of registries.configs.values()) {
    take(
      config,
      make(config, ofConfig, () => fileOfConfig(config, settings)),
    );
    yield 0;
  }
  const ofMirror = [undefined, noDefaultEndpoint, embeddedAddress];
  for (const mirror of registries.mirrors.values()) {
    const begun = files.get(mirror.name);
    const others = begun === undefined ? ofMirror : [begun, noDefaultEndpoint, embeddedAddress];
    take(
      mirror,
      make(mirror, others, (configOf) => fileOfMirror(begun, mirror, configOf, settings)),
    );
    yield 0.2;
  }
  for (const [folder, { server, endpoints }] of files) {
    if (endpoints.length > 0 || server?.configured === true) continue;
    yield 0.8;
    files.delete(folder);
    unwritten.push(whyUnwritten(folder, registries, settings.normalize));
  }
  return { files, log, unwritten };
}

/** A file, or null for a name that is none, with what goes to the log. */
type MadeFile = { readonly file: HostFile | null; readonly log: readonly LogEntry[] };

function fileOfConfig(config: EffectiveConfig, settings: HostsSettings): MadeFile {
  const server = serverOf(config, settingsOf(config), settings);
  return server.ok ? { file: { server: server.value, endpoints: [] }, log: [] } : refused(config, server.reason);
}

function fileOfMirror(
  begun: HostFile | undefined,
  mirror: EffectiveMirror,
  configOf: ConfigLookup,
  settings: HostsSettings,
): MadeFile {
  const file = startFile(begun, mirror, configOf, settings);
  return file.ok ? addEndpoints(file.value, mirror, configOf, settings) : refused(mirror, file.reason);
}

function refused({ name, path }: EffectiveMirror | EffectiveConfig, reason: string): MadeFile {
  return { file: null, log: [invalidName(name, reason, path ?? [])] };
}

/** The file as `configs` began it, or else one with the registry itself, unless the options do away with that. */
function startFile(
  begun: HostFile | undefined,
  mirror: EffectiveMirror,
  configOf: ConfigLookup,
  settings: HostsSettings,
): Parsed<HostFile> {
  if (begun?.server) {
    const sources = withSources(begun.server.sources, sourceOf(mirror.path));
    return { ok: true, value: { ...begun, server: { ...begun.server, sources } } };
  }
  if (begun !== undefined) return { ok: true, value: begun };
  const server = serverOf(mirror, settingsForRegistry(configOf, mirror.name), settings);
  if (!server.ok) return server;
  if (settings.noDefaultEndpoint) return { ok: true, value: { server: null, endpoints: [] } };
  const sources = withSources(server.value.sources, sourceOfChoice(configOf, mirror.name));
  return { ok: true, value: { server: wildcardAside(mirror, { ...server.value, sources }), endpoints: [] } };
}

/** The mirror `*` has an empty `server`, which stands for whatever registry is asked, and no settings of its own. */
function wildcardAside(mirror: EffectiveMirror, server: HostServer): HostServer {
  if (mirror.name !== '*') return server;
  return { url: '', settings: settingsOf(undefined), configured: false, sources: sourceOf(mirror.path) };
}

function serverOf(
  entry: EffectiveMirror | EffectiveConfig,
  hostSettings: HostSettings,
  { normalize }: HostsSettings,
): Parsed<HostServer> {
  const endpoint = normalize(entry.name);
  if (!endpoint.ok) return endpoint;
  const url = entry.name === '*' ? null : endpoint.value.url;
  const configured = hasSettings(hostSettings);
  // Of Docker Hub the settings may stand under its other name.
  const lender = configured && hostSettings.path !== entry.path ? sourceOf(hostSettings.path) : [];
  return {
    ok: true,
    value: { url, settings: hostSettings, configured, sources: withSources(sourceOf(entry.path), lender) },
  };
}
