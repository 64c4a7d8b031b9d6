import { nodePaths } from '../node-files/index.ts';
import { finish } from '../steps/index.ts';
import { findLogin } from './attempts/credential.ts';
import { behaviourOf } from './containerd/behaviour.ts';
import { type BasicLogin, type UserAndSecret, userAndSecret } from './node/credentials.ts';
import { readRegistryConfig } from './node/registry-config.ts';
import type { Attempt } from './plan.ts';
import type { PullSetting } from './plan-pull.ts';

/** What containerd logs in with. It holds the secret itself, and must not go where that must not. */
export type HostLogin = {
  /** The document's key under `configs`. */
  readonly key: string;
  /** Null where containerd cannot read it. */
  readonly login: UserAndSecret | null;
  /** What becomes of it where a host asks by Basic. */
  readonly basic: BasicLogin;
};

/** What containerd logs in with at the host of an attempt, or at another to which that one leads. */
export type LoginOf = (attempt: Pick<Attempt, 'host' | 'loginHost'>, host?: string) => HostLogin | null;

/** Finds the login of a host as plans do; empty credentials are none. */
export function createLogins(setting: Pick<PullSetting, 'target' | 'nodeFiles' | 'build' | 'containerd'>): LoginOf {
  const { target, nodeFiles, build, containerd } = setting;
  const behaviour = behaviourOf(containerd, build);
  const file = nodeFiles.files.get('config.toml');
  const config = file && finish(readRegistryConfig(file, nodePaths[target.program], behaviour));
  if (!config?.ok) return () => null;
  return ({ host: own, loginHost }, host = own) => {
    const found = findLogin(host === own ? loginHost : host, config.value, behaviour);
    if (found === null || found.login.kind === 'none') return null;
    const credentials = config.value.configs.get(found.key)?.credentials;
    return credentials ? { key: found.key, login: userAndSecret(credentials), basic: found.login } : null;
  };
}
