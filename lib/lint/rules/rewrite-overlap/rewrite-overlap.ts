import type { CompileRegexp } from '../../../go/regexp/index.ts';
import { type RewriteFact, rewritesOf } from '../../facts/rewrites.ts';
import type { Rule } from '../../rule.ts';
import { type Collision, findCollisions } from './collisions.ts';

/** Patterns that match the same repository: containerd takes one of them by chance, for each request anew. */
export const rewriteOverlap: Rule = {
  id: 'rewrite-overlap',
  severity: 'warning',
  source: ['rancher/rke2#3227'],
  *find(subject) {
    if (subject.compile === null) return;
    const known = new Map<string, readonly Collision[]>();
    for (const [mirror, rewrites] of rewritesOf(subject)) {
      const readable = rewrites.filter(({ isReadable }) => isReadable);
      for (const { one, other, ...values } of collisionsOf(mirror, readable, subject.compile, known)) {
        const { path, pattern } = readable[other] ?? {};
        if (path === undefined || pattern === undefined) continue;
        yield {
          path,
          marks: 'key',
          values: { ...values, pattern, otherPattern: readable[one]?.pattern ?? '' },
          fix: null,
        };
      }
    }
  },
};

/** Documents often repeat the same rewrites for many mirrors. */
function collisionsOf(
  mirror: string,
  rewrites: readonly RewriteFact[],
  compile: CompileRegexp,
  known: Map<string, readonly Collision[]>,
): readonly Collision[] {
  if (rewrites.length < 2) return [];
  const isHub = mirror === 'docker.io';
  const key = JSON.stringify([isHub, ...rewrites.flatMap(({ pattern, replacement }) => [pattern, replacement])]);
  const collisions = known.get(key) ?? findCollisions(rewrites, isHub, compile);
  known.set(key, collisions);
  return collisions;
}
