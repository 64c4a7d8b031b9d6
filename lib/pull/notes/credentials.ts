import { defaultHost } from '../../go/index.ts';
import type { ModelPath } from '../../registries/path.ts';
import type { NoteRule } from './note-facts.ts';

/** Credentials are found for a host, and containerd can send nothing of them to one that asks for Basic. */
export const authUnusable: NoteRule = ({ planned }) =>
  planned.flatMap(({ found, attempt: { host } }, attempt) => {
    if (found?.login.kind !== 'unusable') return [];
    const { reason, words } = found.login;
    const values = { key: found.key, host, reason: reason.replaceAll('-', '_'), words };
    return [{ id: 'auth-unusable', words: 'auth-unusable', values, attempt, paths: [authPath(found.key)] }];
  });

const hub = 'registry-1.docker.io';
const otherHubNames = /^(?:https?:\/\/)?(?:index\.)?docker\.io(?:\/|$)/;

/** Docker Hub is asked under a name that the document's credentials do not have. */
export const hubAlias: NoteRule = ({ planned, config, model }) => {
  const attempt = planned.findIndex(({ attempt: { host }, found }) => host === hub && found === null);
  if (attempt < 0) return [];
  const key = [...config.configs.keys()].find((name) => otherHubNames.test(name) && model.configs?.get(name)?.auth);
  if (key === undefined) return [];
  return [{ id: 'hub-alias', words: 'hub-alias', values: { key }, attempt, paths: [authPath(key)] }];
};

/** Credentials or TLS settings under the registry's name reach its mirrors never, and nobody where it is not asked itself. */
export const configKeyNotAsked: NoteRule = ({ planned, model, image }) => {
  const settings = model.configs?.get(image.registry);
  if (!settings?.auth && !settings?.tls) return [];
  const own = new Set([image.registry, defaultHost(image.registry)]);
  const id = 'config-key-not-asked';
  const paths = [['configs', image.registry]];
  const [first] = planned;
  if (first !== undefined && planned.every(({ attempt: { host } }) => !own.has(host))) {
    const values = { key: image.registry, host: first.attempt.host };
    return [{ id, words: 'key-not-asked', values, attempt: null, paths }];
  }
  const attempt = planned.findIndex(({ attempt: { host, why }, found }) => {
    return !own.has(host) && found === null && why.id !== 'embedded-registry';
  });
  const bare = planned[attempt];
  if (bare === undefined || !settings.auth) return [];
  const values = { key: image.registry, host: bare.attempt.host };
  return [{ id, words: 'credentials-of-registry', values, attempt, paths }];
};

function authPath(key: string): ModelPath {
  return ['configs', key, 'auth'];
}
