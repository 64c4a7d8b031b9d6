import { stringify } from 'yaml';
import type { Scenario } from './scenario.ts';
import { mirrorsOf, registryOf, series } from './series.ts';

/** A scenario whose host listens. */
export type Placed = Scenario & { readonly host: string };

export function imageOf({ host, image = 'tiny:1' }: Placed): string {
  return `${host}/${image}`;
}

/** One document for all: what each host is asked by, and what the node has for it. */
export function documentOf(placed: readonly Placed[]): string {
  const plain = placed.filter(({ scheme }) => scheme === 'http');
  const mirrors = [...plain.map(({ host }) => [host, { endpoint: [`http://${host}`] }]), ...mirrorsOf(placed)];
  const configs = placed.map((scenario) => {
    const { host, auth, skipVerify } = scenario;
    const tls = { ...tlsPaths(scenario), ...(skipVerify && { insecure_skip_verify: true }) };
    return [host, { ...(auth && { auth }), ...(Object.keys(tls).length > 0 && { tls }) }];
  });
  return stringify({ mirrors: Object.fromEntries(mirrors), configs: Object.fromEntries(configs) });
}

/** What is in the TLS files of all, by their paths. */
export function tlsFilesOf(placed: readonly Placed[]): Readonly<Record<string, string>> {
  const files = placed.flatMap(({ name, files = {} }) =>
    Object.entries(files).map(([kind, text]) => [pathOf(name, kind), text] as const),
  );
  return Object.fromEntries(files);
}

/** Each host as an endpoint, and a pull from it; then pulls from several. */
export function testsOf(placed: readonly Placed[]) {
  const endpoints = placed.map((scenario) => {
    const { host, scheme } = scenario;
    return { id: `test ${host}`, mirror: host, endpoint: scheme === 'http' ? 0 : null, image: imageOf(scenario) };
  });
  const images = [...placed.map(imageOf), ...series.map((_, index) => `${registryOf(index)}/tiny:1`)];
  return { endpoints, pulls: images.map((image) => ({ id: `pull ${image}`, image })) };
}

function tlsPaths({ name, files = {} }: Scenario) {
  return Object.fromEntries(Object.keys(files).map((kind) => [`${kind}_file`, pathOf(name, kind)]));
}

function pathOf(name: string, kind: string): string {
  return `/etc/rancher/k3s/tls/${name}/${kind}.pem`;
}
