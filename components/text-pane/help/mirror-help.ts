import { endpointOutcome, writesHostsToml } from '@/components/form/hosts/endpoint-outcome.ts';
import { type LastResort, routeOf } from '@/components/form/hosts/route.ts';
import { settingsOf } from '@/components/form/hosts/settings-of.ts';
import { isLocalhost } from '@/lib/go/index.ts';
import { ignoredFiles } from '@/lib/node-files/index.ts';
import { hideUrlPassword } from '@/lib/registries/url-password.ts';
import type { Circumstances, Sentence } from './sentence.ts';

const mostShown = 6;

export function writesOf({ target }: Circumstances): { readonly writes: 'hosts' | 'config' } {
  return { writes: writesHostsToml(target.line) ? 'hosts' : 'config' };
}

/** Where a pull through a mirror goes. */
export function mirrorHelp(name: string, circumstances: Circumstances): readonly Sentence[] {
  const { model, nodeFiles, target } = circumstances;
  const { embeddedFirst, lastResort } = routeOf(name, model, target, ignoredFiles(nodeFiles));
  const hosts = (model.mirrors?.get(name)?.endpoint ?? []).flatMap((endpoint) => hostOf(endpoint, circumstances));
  const embedded = target.options.embedded ? 'yes' : 'no';
  const about: readonly Sentence[] =
    name === '*' ? [{ id: 'wildcard', values: { ...writesOf(circumstances), embedded } }] : [];
  const first: readonly Sentence[] = embeddedFirst && hosts.length > 0 ? [{ id: 'embedded-first' }] : [];
  return [...about, ...routeSentences(name, hosts, lastResort), ...first];
}

function routeSentences(name: string, hosts: readonly string[], lastResort: LastResort): readonly Sentence[] {
  if (lastResort.kind === 'wildcard') return [{ id: 'route-wildcard', values: { past: lastResort.past } }];
  if (lastResort.kind === 'nowhere') return [{ id: 'route-nowhere', values: { past: lastResort.past } }];
  const host = 'host' in lastResort ? hideUrlPassword(lastResort.host) : '';
  if (lastResort.kind === 'asked' && lastResort.after !== 'endpoints') {
    return host === '*' ? [] : [{ id: 'route-none', values: { host, past: lastResort.after } }];
  }
  if (lastResort.kind === 'off' && lastResort.by === 'settings') return [{ id: 'wildcard-driven-out' }];
  const last = lastResort.kind === 'off' ? lastResort.by : lastResort.kind;
  if (hosts.length === 0) return [{ id: 'route-shared', values: { host, last, any: host === '*' ? 'yes' : 'no' } }];
  const shown = hosts.length > mostShown ? [...hosts.slice(0, mostShown), '…'] : hosts;
  const values = { name: hideUrlPassword(name), route: shown.join(' → '), last, host };
  return [{ id: name === '*' ? 'wildcard-route' : 'route', values }];
}

function hostOf(endpoint: string, { target }: Circumstances): readonly string[] {
  const outcome = endpointOutcome(endpoint, target);
  return outcome.kind === 'asked' ? [hideUrlPassword(outcome.host)] : [];
}

/** What becomes of one endpoint, and which settings it gets. */
export function endpointHelp(endpoint: string, circumstances: Circumstances): readonly Sentence[] {
  const { model, target } = circumstances;
  const outcome = endpointOutcome(endpoint, target);
  if (outcome.kind !== 'asked') return [];
  const { url, host } = outcome;
  const { name, login, tls } = settingsOf(host, model);
  const has = login ? (tls ? 'both' : 'login') : tls ? 'tls' : 'nothing';
  const becomes = { ...writesOf(circumstances), program: target.program, url: hideUrlPassword(url) };
  return [
    ...(url === endpoint ? [] : [{ id: 'endpoint-becomes', values: becomes } as const]),
    { id: 'endpoint-uses', values: { has, name, host } },
    ...(url.startsWith('http:') && !isLocalhost(host) ? [{ id: 'endpoint-http', warns: true } as const] : []),
  ];
}
