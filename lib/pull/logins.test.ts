import fc from 'fast-check';
import { expect, test } from 'vitest';
import { lineNames, renderNodeFiles } from '../node-files/index.ts';
import { targetOf } from '../node-files/testing/any-registries.ts';
import { registriesOf } from '../node-files/testing/registries-of.ts';
import { createLogins, parseContainerdVersion } from './index.ts';
import { planOf } from './testing/plan-of.ts';

const hosts = ['m.test', 'm.test:', 'm.test:443', 'm.test:80', 'docker.io', 'registry-1.docker.io', 'index.docker.io'];
const endpoint = fc
  .tuple(fc.constantFrom('', 'http://', 'https://'), fc.constantFrom(...hosts))
  .map((parts) => parts.join(''));
const mirrors = fc.dictionary(
  fc.constantFrom('a.test', 'docker.io', '*'),
  fc.record({ endpoint: fc.array(endpoint, { maxLength: 3 }) }),
);
const configs = fc
  .uniqueArray(fc.constantFrom(...hosts))
  .map((names) =>
    Object.fromEntries(names.map((name) => [name, { auth: { username: name, password: `of ${name}` } }])),
  );

test('a host is logged in at with what the plan says', () => {
  fc.assert(
    fc.property(mirrors, configs, fc.constantFrom(...lineNames), (mirrors, configs, line) => {
      const document = { mirrors, configs };
      const target = targetOf({ line });
      const containerd = parseContainerdVersion(target.containerd);
      if (containerd === null) throw new Error(target.containerd);
      const nodeFiles = renderNodeFiles(registriesOf(document), target);
      const loginOf = createLogins({ target, nodeFiles, build: 'k3s', containerd });
      for (const image of ['a.test/x', 'b.test/x', 'alpine']) {
        const plan = planOf(document, image, { line });
        for (const attempt of plan.kind === 'attempts' ? plan.attempts : []) {
          const { url, credential } = attempt;
          const login = loginOf(attempt);
          expect(login?.key, `${url} on ${line}`).toBe(credential?.key);
          expect(login?.login?.secret).toBe(credential === null ? undefined : `of ${credential.key}`);
        }
      }
    }),
    { numRuns: 500 },
  );
});
