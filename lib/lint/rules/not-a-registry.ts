import { type EndpointFact, pathOf } from '../facts/endpoints.ts';
import { isBareName } from '../facts/name-flaw.ts';
import { shownEndpoint } from '../facts/shown.ts';
import type { Finding } from '../finding.ts';
import type { Rule } from '../rule.ts';

/** Web sites that are taken for registries, and names that are none in an image. */
export const notARegistry: Rule = {
  id: 'not-a-registry',
  severity: 'error',
  source: ['rancher/rke2#1829'],
  *ofMirror({ name, endpoints }, { hasHub }) {
    if (name !== spelledOut || !hasHub) yield* judgeName(name);
    for (const endpoint of endpoints) if (webSites.has(endpoint.asked?.host ?? '')) yield* judgeEndpoint(endpoint);
  },
};

/** Whoever writes this in an image's name does get its mirror. */
const spelledOut = 'registry-1.docker.io';

/** Where the images of well-known web sites and short names really are. */
const registryOf: ReadonlyMap<string, string> = new Map([
  ['hub.docker.com', 'docker.io'],
  ['www.docker.com', 'docker.io'],
  ['docker.com', 'docker.io'],
  ['index.docker.io', 'docker.io'],
  [spelledOut, 'docker.io'],
  ['github.com', 'ghcr.io'],
  ['k8s.io', 'registry.k8s.io'],
  ['docker', 'docker.io'],
  ['dockerhub', 'docker.io'],
  ['docker-hub', 'docker.io'],
  ['hub', 'docker.io'],
  ['gcr', 'gcr.io'],
  ['ghcr', 'ghcr.io'],
  ['github', 'ghcr.io'],
  ['k8s', 'registry.k8s.io'],
  ['mcr', 'mcr.microsoft.com'],
  ['nvcr', 'nvcr.io'],
  ['quay', 'quay.io'],
]);

function* judgeName(name: string): Generator<Finding> {
  const isBare = isBareName(name);
  const to = registryOf.get(name);
  if (!isBare && to === undefined) return;
  yield {
    path: ['mirrors', name],
    marks: 'key',
    severity: name === spelledOut ? 'warning' : 'error',
    values: { kind: isBare ? 'bare' : 'alias', name, registry: to ?? 'none' },
    fix:
      to === undefined ? null : { label: 'rename-key', values: { key: to }, action: { do: 'rename-mirror', name, to } },
  };
}

/** The hosts of endpoints that serve web pages; in config.toml docker.io is not taken for Docker Hub's registry. */
const webSites: ReadonlyMap<string, string> = new Map([
  ['hub.docker.com', 'registry-1.docker.io'],
  ['www.docker.com', 'registry-1.docker.io'],
  ['docker.com', 'registry-1.docker.io'],
  ['docker.io', 'registry-1.docker.io'],
  ['github.com', 'ghcr.io'],
  ['k8s.io', 'registry.k8s.io'],
]);

function* judgeEndpoint(endpoint: EndpointFact): Generator<Finding> {
  const { asked, text, mirror, index } = endpoint;
  const host = asked?.host ?? '';
  const to = webSites.get(host);
  if (to === undefined) return;
  const value = text.replace(host, to);
  yield {
    path: pathOf(endpoint),
    marks: 'value',
    values: { kind: 'site', name: host, registry: to },
    fix: {
      label: 'write-value',
      values: { value: shownEndpoint(value) },
      action: { do: 'set-endpoint', mirror, index, value },
    },
  };
}
