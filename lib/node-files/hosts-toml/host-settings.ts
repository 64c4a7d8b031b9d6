import { defaultHost } from '../../go/index.ts';
import type { EffectiveConfig } from '../effective-registries.ts';
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

/** Whether a host's entry says anything; an empty `auth` or `tls` does. */
export function hasSettings({ authenticates, tls }: HostSettings): boolean {
  return authenticates || tls !== null;
}
