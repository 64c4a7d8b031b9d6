import type { Sources } from '../../node-files/index.ts';
import type { Behaviour } from '../containerd/behaviour.ts';
import { type BasicLogin, basicLogin } from '../node/credentials.ts';
import type { RegistryConfig } from '../node/registry-config.ts';

/** Whose credentials a host gets, and what becomes of them. */
export type FoundLogin = { readonly key: string; readonly login: BasicLogin; readonly sources: Sources };

const hubNames = ['registry-1.docker.io', 'docker.io', 'index.docker.io'];

/** Looks credentials up under the host that is asked, never under the name in the image. */
export function findLogin(host: string, { configs }: RegistryConfig, { hubAliases }: Behaviour): FoundLogin | null {
  const keys = hubAliases && host === 'registry-1.docker.io' ? hubNames : [host];
  for (const key of keys) {
    const credentials = configs.get(key)?.credentials;
    if (credentials) return { key, login: basicLogin(credentials), sources: credentials.sources };
  }
  return null;
}
