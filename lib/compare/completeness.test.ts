import fc from 'fast-check';
import { expect, test } from 'vitest';
import { hostsFilePathOf, type NodeFiles, renderNodeFiles, type Target } from '../node-files/index.ts';
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
  'template-keys',
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

/** All that a node sends to all hosts for one image, as far as the host can see it; the same once more is no other way. */
function asked(plan: PullPlan): string {
  if (plan.kind !== 'attempts') return plan.kind;
  const requests = plan.attempts.map(({ url, tls, thenHttp, credential }) =>
    JSON.stringify([url, tls, thenHttp, credential?.key]),
  );
  return [...new Set(requests)].join();
}

/** `_default` is no host's name, but the folder of `*`: what it does as a name beside others is told by none of the notes. */
const withHostsAlone = anyRegistries.filter(({ mirrors, configs }) => {
  return !mirrors?.has('_default') && !configs?.has('_default');
});

/** The entries of the document that a registry's pulls can depend on: its own, and all that its hosts.toml is made of. */
function entriesBehind(name: string, sides: readonly NodeFiles[]): ReadonlySet<unknown> {
  const path = hostsFilePathOf(name, 'k3s');
  const sources = sides.flatMap(({ files }) => files.get(path)?.sources.flat() ?? []);
  return new Set([name, ...sources.map(([, entry]) => entry)]);
}

test('wherever the pulls from a registry go another way, a note about it says why', () => {
  fc.assert(
    fc.property(withHostsAlone, anyTarget, anyTarget, (model, from, { line }) => {
      const to = targetOf({ program: from.program, line, options: from.options });
      const { notes, before, after } = compareTargets({ reading: { model, accepted: true }, from, to });
      const telling = notes.filter(({ id }) => !aside.includes(id));
      const isWhole = telling.some(({ values }) => {
        return [values.before, values.after].some((outcome) =>
          ['refused', 'stopped', 'replaces', 'unnamed'].includes(String(outcome)),
        );
      });
      if (isWhole) return;
      const [one, other] = [plannerOf(model, from), plannerOf(model, to)];
      const named = new Set<unknown>(telling.flatMap(({ paths }) => paths.map(([, name]) => name)));
      for (const name of [...(model.mirrors?.keys() ?? []), ...(model.configs?.keys() ?? [])]) {
        if (name === '*' || name.includes('/') || asked(one(`${name}/image`)) === asked(other(`${name}/image`)))
          continue;
        const isTold =
          [...entriesBehind(name, [before, after])].some((entry) => named.has(entry)) ||
          named.has('*') ||
          telling.some(({ id }) => id === 'hub-credentials');
        expect(isTold, name).toBe(true);
      }
    }),
    { numRuns: 200 },
  );
});
