import { defaultHost } from '../../go/index.ts';
import type { EffectiveConfig } from '../effective-registries.ts';
import type { Sources } from '../node-files.ts';
import { noSources } from '../text/line-writer.ts';
import { sourceOf } from '../text/source.ts';
import type { HostSettings } from './hosts-toml.ts';
import type { ConfigLookup } from './makings.ts';

const noSettings: HostSettings = { authenticates: false, tls: null, path: null };

/** What an entry of `configs` gives its host. */
export function settingsOf(config: EffectiveConfig | undefined): HostSettings {
  if (config === undefined) return noSettings;
  return { authenticates: config.auth !== null, tls: config.tls, path: config.path };
}

/** K3s' `configForHost`: `docker.io` prefers the entry of `registry-1.docker.io`. */
export function settingsForRegistry(configOf: ConfigLookup, registry: string): HostSettings {
  return settingsOf(configOf(defaultHost(registry)) ?? configOf(registry));
}

/** The entry whose settings a host has, where it stands before another that says something. */
export function sourceOfChoice(configOf: ConfigLookup, registry: string): Sources {
  const host = defaultHost(registry);
  if (host === registry) return noSources;
  const chosen = configOf(host);
  const other = configOf(registry);
  if (chosen === undefined || other === undefined) return noSources;
  return hasSettings(settingsOf(other)) ? sourceOf(chosen.path) : noSources;
}

/** Whether a host's entry says anything; an empty `auth` or `tls` does. */
export function hasSettings({ authenticates, tls }: HostSettings): boolean {
  return authenticates || tls !== null;
}
