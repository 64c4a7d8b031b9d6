import { defaultHost, isLocalhost, type Parsed, parseUrl, quote } from '../../go/index.ts';
import type { Sources } from '../../node-files/index.ts';
import type { Behaviour } from '../containerd/behaviour.ts';
import type { InlineTls, RegistryConfig } from '../node/registry-config.ts';
import { type AskedHost, type HostsOfRegistry, type HostTls, noRewrites, type Origin } from './asked-host.ts';

type Endpoint = { readonly text: string; readonly origin: Origin; readonly sources: Sources };

/** The hosts of registries where config.toml itself holds the mirrors (the CRI's `registryHosts`). */
export function inlineHosts(
  { mirrors, configs }: RegistryConfig,
  behaviour: Behaviour,
  isMissing: (path: string) => boolean,
): (registry: string) => HostsOfRegistry {
  return (registry) => {
    const mirror = mirrors.get(registry) ?? mirrors.get('*');
    const endpoints = endpointsOf(registry, mirrors, behaviour);
    if (!endpoints.ok) return endpoints;
    const hosts: AskedHost[] = [];
    for (const { text, origin, sources } of endpoints.value) {
      const url = parseUrl(text);
      if (!url.ok) {
        return notAUrl(`parse registry endpoint ${quote(text)} from mirrors: ${url.reason}`, sources);
      }
      const { scheme, host, path } = url.value;
      const tls = behaviour.inlineTls ? (configs.get(host)?.tls ?? null) : null;
      const fault = tls && tlsFault(tls, isMissing);
      if (fault) {
        const fails = `get TLSConfig for registry ${quote(text)}: ${fault.words}`;
        return { ok: false, fails, cause: { ...fault.cause, host, sources } };
      }
      hosts.push({
        scheme,
        host,
        path: path === '' ? '/v2' : path,
        resolves: true,
        pulls: true,
        tls: tls && hostTls(tls),
        httpsFirst: false,
        rewrites: behaviour.rewrites ? (mirror?.rewrites ?? noRewrites) : noRewrites,
        origin,
        sources,
      });
    }
    return { ok: true, hosts, ignored: null };
  };
}

type Endpoints = { readonly ok: true; readonly value: readonly Endpoint[] } | Extract<HostsOfRegistry, { ok: false }>;

/** The CRI's `registryEndpoints`: the registry itself comes last, unless an endpoint has its name as the image says it. */
function endpointsOf(registry: string, mirrors: RegistryConfig['mirrors'], behaviour: Behaviour): Endpoints {
  const name = mirrors.has(registry) ? registry : '*';
  const endpoints: Endpoint[] = [];
  for (const { text, sources } of mirrors.get(name)?.endpoints ?? []) {
    const withScheme = addScheme(text, behaviour);
    if (!withScheme.ok) return notAUrl(`get registry endpoints: parse endpoint url: ${withScheme.reason}`, sources);
    endpoints.push({ text: withScheme.value, origin: { kind: 'endpoint', mirror: name, text }, sources });
  }
  for (const { text, sources } of endpoints) {
    const url = parseUrl(text);
    if (!url.ok) return notAUrl(`get registry endpoints: parse endpoint url: ${url.reason}`, sources);
    if (url.value.host === registry) return { ok: true, value: endpoints };
  }
  const host = defaultHost(registry);
  const text = `${isLoopback(host, behaviour) ? 'http' : 'https'}://${host}`;
  const kind = endpoints.length > 0 ? 'registry-last' : 'registry-alone';
  const { sources = [] } = mirrors.get(name) ?? {};
  return { ok: true, value: [...endpoints, { text, origin: { kind }, sources }] };
}

function addScheme(text: string, behaviour: Behaviour): Parsed<string> {
  if (text.includes('://')) return { ok: true, value: text };
  const url = parseUrl(`dummy://${text}`);
  if (!url.ok) return url;
  return { ok: true, value: `${isLoopback(url.value.host, behaviour) ? 'http' : 'https'}://${text}` };
}

function isLoopback(host: string, { loopback }: Behaviour): boolean {
  if (loopback === 'addresses') return isLocalhost(host);
  return /^(?:(?:localhost|127\.0\.0\.1)(?::[^:[\]]*)?|::1|\[::1\]:[^:[\]]*)$/.test(host);
}

function notAUrl(fails: string, sources: Sources): Extract<HostsOfRegistry, { ok: false }> {
  return { ok: false, fails, cause: { kind: 'endpoint-not-a-url', sources } };
}

function hostTls({ ca, cert, key, skipVerify, sources }: InlineTls): HostTls {
  return { ca: ca === '' ? [] : [ca], pairs: cert === '' ? [] : [{ cert, key }], skipVerify, sources };
}

/** The CRI's `getTLSConfig`, as far as files can be missing. */
function tlsFault({ ca, cert, key }: InlineTls, isMissing: (path: string) => boolean) {
  if (cert !== '' && key === '') {
    const words = `cert file ${quote(cert)} was specified, but no corresponding key file was specified`;
    return { words, cause: { kind: 'tls-pair' } } as const;
  }
  if (cert === '' && key !== '') {
    const words = `key file ${quote(key)} was specified, but no corresponding cert file was specified`;
    return { words, cause: { kind: 'tls-pair' } } as const;
  }
  const pair = [cert, key].find((file) => file !== '' && isMissing(file));
  const file = pair ?? [ca].find((path) => path !== '' && isMissing(path));
  if (file === undefined) return null;
  const what = pair === undefined ? 'CA file' : 'cert file';
  const words = `failed to load ${what}: open ${file}: no such file or directory`;
  return { words, cause: { kind: 'tls-file-on-node', file } } as const;
}
