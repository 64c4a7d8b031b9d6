import type { Registries } from '@/lib/registries/model.ts';
import { loginKindOf } from '../registries/login-kind.ts';

/** What `configs` has for a host that is asked: under which name, and whether a login and TLS settings stand there. */
export type HostSettings = { readonly name: string; readonly login: boolean; readonly tls: boolean };

/** The settings of a host; Docker Hub's may stand under `docker.io` too, which K3s takes where it has no others. */
export function settingsOf(host: string, { configs }: Registries): HostSettings {
  const name = host === 'registry-1.docker.io' && !configs?.has(host) && configs?.has('docker.io') ? 'docker.io' : host;
  const config = configs?.get(name) ?? null;
  return { name, login: loginKindOf(config?.auth ?? null) !== 'none', tls: config !== null && config.tls !== null };
}

export function sameSettings(one: HostSettings, other: HostSettings): boolean {
  return one.name === other.name && one.login === other.login && one.tls === other.tls;
}
