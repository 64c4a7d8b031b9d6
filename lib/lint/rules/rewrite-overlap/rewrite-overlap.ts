import type { Rule } from '../../rule.ts';
import { collisionFinder } from './collisions.ts';

/** Patterns that match the same repository: containerd takes one of them by chance, for each request anew. */
export const rewriteOverlap: Rule = {
  id: 'rewrite-overlap',
  severity: 'warning',
  source: ['rancher/rke2#3227'],
  *find({ compile, rewrites }) {
    if (compile === null) return;
    const findCollisions = collisionFinder(compile);
    for (const [mirror, all] of rewrites) {
      const readable = all.filter(({ isReadable }) => isReadable);
      for (const { one, other, ...values } of findCollisions(readable, mirror === 'docker.io')) {
        const { path, pattern } = other;
        yield { path, marks: 'key', values: { ...values, pattern, otherPattern: one.pattern }, fix: null };
      }
    }
  },
};
