import { patternFlaw } from '../../facts/pattern-flaw.ts';
import type { Rule } from '../../rule.ts';
import { collisionFinder } from './collisions.ts';

/** Patterns that match the same repository: containerd takes one of them by chance, for each request anew. */
export const rewriteOverlap: Rule = {
  id: 'rewrite-overlap',
  severity: 'warning',
  source: ['rancher/rke2#3227'],
  *find(subject) {
    const { compile, rewrites } = subject;
    if (compile === null) return;
    const findCollisions = collisionFinder(compile);
    for (const [mirror, all] of rewrites) {
      if (all.length < 2) continue;
      // A pattern that matches nothing collides with nothing.
      const judged = all.filter((rewrite) => rewrite.isReadable && patternFlaw(rewrite, subject) === null);
      for (const { one, other, repository, to, otherTo } of findCollisions(judged, mirror === 'docker.io')) {
        const { path, pattern } = other;
        const values = { repository, to: to || '""', otherTo: otherTo || '""', pattern, otherPattern: one.pattern };
        yield { path, marks: 'key', values, fix: null };
      }
    }
  },
};
