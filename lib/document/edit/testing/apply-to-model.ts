import type { Auth, Config, Mirror, Registries, Tls } from '../../../registries/model.ts';
import type { ConfigAction, EndpointAction, FormAction, MirrorAction, Refusal, RewriteAction } from '../action.ts';

/** What a form action means, said of the model alone; a refusal where it means nothing. */
export function applyToModel(model: Registries, action: FormAction): Registries | Refusal {
  if (action.do.endsWith('-mirror')) return onMirrors(model, action as MirrorAction);
  if (action.do.endsWith('-endpoint')) return onEndpoints(model, action as EndpointAction);
  if (action.do.endsWith('-rewrite')) return onRewrites(model, action as RewriteAction);
  return onConfigs(model, action as ConfigAction);
}

const noMirror: Mirror = { endpoint: null, rewrite: null };
const noConfig: Config = { auth: null, tls: null };
const noAuth: Auth = { username: '', password: '', auth: '', identity_token: '' };
const noTls: Tls = { ca_file: '', cert_file: '', key_file: '', insecure_skip_verify: false };

function onMirrors(model: Registries, action: MirrorAction): Registries | Refusal {
  const value = action.do === 'add-mirror' ? { ...noMirror, endpoint: action.endpoint } : null;
  const mirrors = onNames(model.mirrors, action, value);
  return typeof mirrors === 'string' ? mirrors : { ...model, mirrors };
}

type NameAction = { readonly do: string; readonly name: string; readonly to?: string };

function onNames<V>(names: ReadonlyMap<string, V> | null, action: NameAction, added: V | null) {
  const { name, to } = action;
  const kind = action.do.split('-')[0];
  const held = names?.get(name);
  if (added !== null) return held === undefined ? new Map([...(names ?? []), [name, added]]) : 'name-taken';
  if (held === undefined) return 'not-there';
  const others = [...(names ?? [])].filter(([other]) => kind === 'duplicate' || other !== name);
  if (to === undefined) return new Map(others);
  if (names?.has(to) && !(kind === 'rename' && to === name)) return 'name-taken';
  return new Map([...others, [to, held]]);
}

function onMirror(model: Registries, name: string, change: (mirror: Mirror) => Mirror | Refusal) {
  const mirror = model.mirrors?.get(name);
  if (mirror === undefined) return 'not-there';
  const changed = change(mirror);
  if (typeof changed === 'string') return changed;
  return { ...model, mirrors: new Map([...(model.mirrors ?? []), [name, changed]]) };
}

function onEndpoints(model: Registries, action: EndpointAction): Registries | Refusal {
  return onMirror(model, action.mirror, (mirror) => {
    const endpoint = [...(mirror.endpoint ?? [])];
    const last = endpoint.length - (action.do === 'add-endpoint' ? 0 : 1);
    if (action.index > last || ('to' in action && action.to > last)) return 'not-there';
    if (action.do === 'add-endpoint') endpoint.splice(action.index, 0, action.value);
    if (action.do === 'set-endpoint') endpoint.splice(action.index, 1, action.value);
    if (action.do === 'remove-endpoint') endpoint.splice(action.index, 1);
    if (action.do === 'move-endpoint') endpoint.splice(action.to, 0, ...endpoint.splice(action.index, 1));
    return { ...mirror, endpoint };
  });
}

function onRewrites(model: Registries, action: RewriteAction): Registries | Refusal {
  return onMirror(model, action.mirror, (mirror) => {
    const { pattern } = action;
    const held = mirror.rewrite?.get(pattern);
    if (action.do === 'add-rewrite' && held !== undefined) return 'name-taken';
    if (action.do !== 'add-rewrite' && held === undefined) return 'not-there';
    const rewrite = new Map(mirror.rewrite);
    if (action.do === 'rename-rewrite' && action.to !== pattern && rewrite.has(action.to)) return 'name-taken';
    rewrite.delete(pattern);
    if ('replacement' in action) rewrite.set(pattern, action.replacement);
    if (action.do === 'rename-rewrite') rewrite.set(action.to, held ?? '');
    return { ...mirror, rewrite };
  });
}

function onConfigs(model: Registries, action: ConfigAction): Registries | Refusal {
  if ('name' in action) {
    const configs = onNames(model.configs, action, action.do === 'add-config' ? noConfig : null);
    return typeof configs === 'string' ? configs : { ...model, configs };
  }
  const config = model.configs?.get(action.config);
  if (config === undefined) return 'not-there';
  const changed = changeConfig(config, action);
  return { ...model, configs: new Map([...(model.configs ?? []), [action.config, changed]]) };
}

function changeConfig(config: Config, action: Exclude<ConfigAction, { name: string }>): Config {
  switch (action.do) {
    case 'remove-auth':
      return { ...config, auth: null };
    case 'remove-tls':
      return { ...config, tls: null };
    case 'set-auth':
      return { ...config, auth: { ...noAuth, ...config.auth, [action.field]: action.value ?? '' } };
    case 'set-tls-file':
      return { ...config, tls: { ...noTls, ...config.tls, [action.field]: action.value ?? '' } };
    case 'set-skip-verify':
      return { ...config, tls: { ...noTls, ...config.tls, insecure_skip_verify: action.value ?? false } };
  }
}

/** The model as plain data, with what is empty as what is not there: the document may say either. */
export function comparable({ mirrors, configs, auths }: Registries) {
  const filled = (value: object | null) => (value && Object.values(value).some(Boolean) ? value : null);
  return {
    auths,
    mirrors: sorted(mirrors, ({ endpoint, rewrite }) => [endpoint?.length ? endpoint : null, sorted(rewrite, String)]),
    configs: sorted(configs, ({ auth, tls }) => [filled(auth), filled(tls)]),
  };
}

function sorted<V>(map: ReadonlyMap<string, V> | null, show: (value: V) => unknown): unknown[] {
  const names = [...(map ?? [])].sort(([a], [b]) => (a < b ? -1 : 1));
  return names.map(([name, value]) => [name, show(value)]);
}
