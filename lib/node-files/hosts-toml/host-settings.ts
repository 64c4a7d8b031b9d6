import { defaultHost } from '../../go/index.ts';
import type { EffectiveConfig, EffectiveRegistries } from '../effective-registries.ts';
import type { HostSettings } from './hosts-toml.ts';

const noSettings: HostSettings = { authenticates: false, tls: null, path: null };

/** What an entry of `configs` gives its host. */
export function settingsOf(config: EffectiveConfig | undefined): HostSettings {
  if (config === undefined) return noSettings;
  return { authenticates: config.auth !== null, tls: config.tls, path: config.path };
}

/** K3s' `configForHost`: `docker.io` prefers the entry of `registry-1.docker.io`. */
export function settingsForRegistry({ configs }: EffectiveRegistries, registry: string): HostSettings {
  return settingsOf(configs.get(defaultHost(registry)) ?? configs.get(registry));
}

/** Whether a host's entry says anything; an empty `auth` or `tls` does. */
export function hasSettings({ authenticates, tls }: HostSettings): boolean {
  return authenticates || tls !== null;
}
