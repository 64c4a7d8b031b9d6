import { readdirSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { type LineName, lineNames } from '../node-files/index.ts';
import { type diagnosticsOf, problemsIn } from './testing/problems-in.ts';

type Request = Parameters<typeof diagnosticsOf>[1];

const folder = new URL('fixtures/good/', import.meta.url);
const from = (first: LineName) => lineNames.slice(lineNames.indexOf(first));
const airGap = { options: { noDefaultEndpoint: true } };
const embedded = { options: { embedded: true } };

/** Documents as people write them when they have got everything right, the first line on which that holds, and their nodes. */
const documents: readonly (readonly [document: string, first: LineName, request?: Request])[] = [
  ['accelerator-and-hub-login', 'v1.33.5'],
  ['accelerators', 'v1.20.5'],
  ['air-gap', 'v1.29.1', airGap],
  ['air-gap-one-registry', 'v1.29.1', airGap],
  ['artifactory', 'v1.29.1'],
  ['cache-by-registry', 'v1.29.1'],
  ['client-certificates', 'v1.20.5'],
  ['crlf-and-comments', 'v1.20.5'],
  ['ecr-pull-through', 'v1.29.1'],
  ['embedded-all-names', 'v1.29.4', embedded],
  ['embedded-some-names', 'v1.29.1', embedded],
  ['gitlab', 'v1.20.5'],
  ['harbor-by-path', 'v1.20.5'],
  ['harbor-by-rewrites', 'v1.29.1'],
  ['json', 'v1.20.5'],
  ['k3d', 'v1.20.5'],
  ['lab-without-tls', 'v1.20.5'],
  ['logins-without-mirrors', 'v1.20.5'],
  ['nexus-by-path', 'v1.20.5'],
  ['nexus-by-port', 'v1.20.5'],
  ['rancher-project', 'v1.29.1', { program: 'rke2' }],
  ['self-signed', 'v1.20.5'],
];
const cases = documents.map(([document, first, request = {}]) => ({ document, first, request }));

test.each(cases)(
  '$document, from $first on: no error, no warning, two notes at most',
  ({ document, first, request }) => {
    const text = readFileSync(new URL(`${document}.yaml`, folder), 'utf8');
    for (const line of from(first)) {
      const told = problemsIn(text, { ...request, line });
      expect(told.filter((problem) => !problem.startsWith('info '))).toEqual([]);
      expect(told.length).toBeLessThanOrEqual(2);
    }
  },
);

test('every good document is looked at', () => {
  expect(documents.map(([document]) => `${document}.yaml`).toSorted()).toEqual(readdirSync(folder).toSorted());
});
