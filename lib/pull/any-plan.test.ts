import fc from 'fast-check';
import { expect, test } from 'vitest';
import { loadRegexp } from '../go/regexp/index.ts';
import { renderNodeFiles } from '../node-files/index.ts';
import { anyRegistries, anyTarget } from '../node-files/testing/any-registries.ts';
import { createPullPlanner, parseContainerdVersion } from './index.ts';
import { planOf } from './testing/plan-of.ts';

const compileRegexp = await loadRegexp();
const anyContainerd = fc.constantFrom('1.5.18', '1.6.8-k3s1', '1.6.20', '1.7.7', '1.7.27', '2.0.5-k3s2.32', '2.3.4');
const anyImage = fc.oneof(
  fc.constantFrom('alpine', 'a.test/x:1', 'b.test:5000/x/y', 'localhost:5000/x', '[::1]:5000/x', 'Team/app'),
  fc.constantFrom(`x@sha256:${'0'.repeat(64)}`),
  fc.string({ unit: 'binary', maxLength: 12 }),
);

test('whatever the document, the node and the image, there is a plan', () => {
  fc.assert(
    fc.property(
      anyRegistries,
      anyTarget,
      anyContainerd,
      fc.constantFrom('k3s', 'upstream'),
      anyImage,
      (model, target, version, build, image) => {
        const containerd = parseContainerdVersion(version);
        if (containerd === null) throw new Error(version);
        const nodeFiles = renderNodeFiles(model, target);
        const plan = createPullPlanner({ model, target, nodeFiles, build, containerd, missing: [], compileRegexp })(
          image,
        );
        if (plan.kind !== 'attempts') return;
        expect(plan.attempts.length).toBeGreaterThan(0);
        for (const { url, thenHttp } of plan.attempts) expect(url).toMatch(thenHttp ? /^https:/ : /^https?:\/\//);
        for (const { attempt } of plan.notes) expect(attempt ?? 0).toBeLessThan(plan.attempts.length);
      },
    ),
    { numRuns: 300 },
  );
});

test('no plan holds a password, a token or a coded login', () => {
  const secret = fc.constantFrom('s3cret', 's3cret\x07', 's3cret"', 'czNjcmV0OnMzY3JldA==', 's3cret:s3cret');
  const line = fc.constantFrom('v1.20.5', 'v1.29.4', 'v1.35.3');
  const key = fc.constantFrom('password', 'auth', 'identity_token');
  fc.assert(
    fc.property(secret, key, line, (secret, key, line) => {
      const auth = { username: key === 'password' ? 'u' : '', [key]: secret };
      const plan = planOf({ configs: { 'a.test': { auth } } }, 'a.test/x', { line });
      // The user of a coded login is shown, and is here the same word.
      const shown = JSON.stringify(plan).replaceAll(/"user":"[^"]*"/g, '');
      expect(shown).not.toMatch(/s3cret|czNjcmV0/);
    }),
  );
});
