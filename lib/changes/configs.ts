import type { Auth, Config, Tls } from '../registries/model.ts';
import type { Change } from './change.ts';
import { emptyPart } from './empty-parts.ts';
import { type EntryChange, entryChanges } from './entries.ts';
import { change, wayOf } from './shown.ts';

type Configs = ReadonlyMap<string, Config> | null;
type Auths = ReadonlyMap<string, Auth> | null;

const noConfig: Config = { auth: null, tls: null };

export function configChanges(before: Configs, after: Configs): readonly Change[] {
  return [...emptyPart(['configs'], before, after), ...entryChanges(before, after).flatMap(changesOf)];
}

function changesOf(entry: EntryChange<Config>): readonly Change[] {
  const config = entry.name;
  const path = ['configs', config];
  switch (entry.kind) {
    case 'added':
      return [change('config-added', path, { config }), ...partsOf(config, noConfig, entry.after)];
    case 'removed':
      return [change('config-removed', path, { config })];
    case 'renamed':
      return [change('config-renamed', ['configs', entry.to], { config, to: entry.to })];
    case 'changed':
      return partsOf(config, entry.before, entry.after);
  }
}

function partsOf(config: string, before: Config, after: Config): readonly Change[] {
  const path = ['configs', config];
  const [auth, tls] = [authChanges(config, before.auth, after.auth), tlsChanges(config, before.tls, after.tls)];
  return [
    ...(auth.length > 0 ? auth : emptyPart([...path, 'auth'], written(before.auth), written(after.auth))),
    ...(tls.length > 0 ? tls : emptyPart([...path, 'tls'], written(before.tls), written(after.tls))),
  ];
}

function written(part: Auth | Tls | null): readonly string[] | null {
  return part === null ? null : [];
}

function authChanges(config: string, before: Auth | null, after: Auth | null): readonly Change[] {
  const path = ['configs', config, 'auth'];
  const [from, to] = [before?.username ?? '', after?.username ?? ''];
  const username =
    from === to ? [] : [change('username', [...path, 'username'], { config, from, to, way: wayOf(from, to) })];
  const credentials = (['password', 'auth', 'identity_token'] as const).flatMap((field): Change[] => {
    const [was, is] = [before?.[field] ?? '', after?.[field] ?? ''];
    return was === is ? [] : [change('credential', [...path, field], { config, field, way: wayOf(was, is) })];
  });
  return [...username, ...credentials];
}

function tlsChanges(config: string, before: Tls | null, after: Tls | null): readonly Change[] {
  const path = ['configs', config, 'tls'];
  const files = (['ca_file', 'cert_file', 'key_file'] as const).flatMap((field): Change[] => {
    const [from, to] = [before?.[field] ?? '', after?.[field] ?? ''];
    return from === to ? [] : [change('tls-file', [...path, field], { config, field, from, to, way: wayOf(from, to) })];
  });
  const [was, is] = [before?.insecure_skip_verify ?? false, after?.insecure_skip_verify ?? false];
  const skip =
    was === is ? [] : [change('skip-verify', [...path, 'insecure_skip_verify'], { config, on: is ? 'yes' : 'no' })];
  return [...files, ...skip];
}

/** K3s reads `auths` and never uses it. */
export function unusedLoginChanges(before: Auths, after: Auths): readonly Change[] {
  const changes = entryChanges(before, after).map((entry) => {
    const name = entry.kind === 'renamed' ? entry.to : entry.name;
    const way = entry.kind === 'renamed' ? 'changed' : entry.kind;
    return change('unused-login', ['auths', name], { name, way });
  });
  return [...emptyPart(['auths'], before, after), ...changes];
}
