import fc from 'fast-check';
import { expect, test } from 'vitest';
import { renderNodeFiles, type Target } from '../node-files/index.ts';
import { anyRegistries, anyTarget, targetOf } from '../node-files/testing/any-registries.ts';
import { createPullPlanner, type PullPlan, parseContainerdVersion } from '../pull/index.ts';
import type { Registries } from '../registries/model.ts';
import { compareTargets, type NoteId } from './index.ts';

/** Notes that do not tell where pulls go, or with what. */
const aside: readonly NoteId[] = [
  'certs-folder',
  'config-version',
  'containerd-major',
  'credentials-stay',
  'fallback-explicit',
  'imports',
  'mirrors-moved',
  'pause-image',
  'rewrite-token',
  'stargz',
  'tls-moved',
];

function plannerOf(model: Registries, target: Target): (image: string) => PullPlan {
  const containerd = parseContainerdVersion(target.containerd);
  if (containerd === null) throw new Error(`Unreadable: ${target.containerd}`);
  return createPullPlanner({
    model,
    target,
    nodeFiles: renderNodeFiles(model, target),
    build: 'k3s',
    containerd,
    missing: [],
    compileRegexp: () => ({ ok: false, reason: '' }),
  });
}

/** All that a node sends to all hosts for one image, as far as the host can see it. */
function asked(plan: PullPlan): string {
  if (plan.kind !== 'attempts') return plan.kind;
  const requests = plan.attempts.map(({ url, tls, thenHttp, credential }) => [url, tls, thenHttp, credential?.key]);
  return JSON.stringify(requests);
}

test('wherever the pulls from a registry go another way, a note about it says why', () => {
  fc.assert(
    fc.property(anyRegistries, anyTarget, anyTarget, (model, from, { line }) => {
      const to = targetOf({ program: from.program, line, options: from.options });
      const { notes } = compareTargets({ reading: { model, accepted: true }, from, to });
      const telling = notes.filter(({ id }) => !aside.includes(id));
      const isWhole = telling.some(({ values: { before, after } }) => {
        return [before, after].some((outcome) =>
          ['refused', 'stopped', 'replaces', 'unnamed'].includes(String(outcome)),
        );
      });
      if (isWhole) return;
      const [one, other] = [plannerOf(model, from), plannerOf(model, to)];
      const named = new Set(telling.flatMap(({ paths }) => paths.map(([, name]) => name)));
      for (const name of [...(model.mirrors?.keys() ?? []), ...(model.configs?.keys() ?? [])]) {
        if (name === '*' || asked(one(`${name}/image`)) === asked(other(`${name}/image`))) continue;
        const isTold = named.has(name) || named.has('*') || telling.some(({ id }) => id === 'hub-credentials');
        expect(isTold, name).toBe(true);
      }
    }),
    { numRuns: 200 },
  );
});
