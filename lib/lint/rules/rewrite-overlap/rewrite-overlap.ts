import { patternFlaw } from '../../facts/pattern-flaw.ts';
import type { Rule } from '../../rule.ts';
import { collisions } from './collisions.ts';

/** Patterns that match the same repository: containerd takes one of them by chance, for each request anew. */
export const rewriteOverlap: Rule = {
  id: 'rewrite-overlap',
  severity: 'warning',
  source: ['rancher/rke2#3227'],
  *ofMirror(fact, { compile }) {
    if (compile === null || fact.rewrites.length < 2) return;
    // A pattern that matches nothing collides with nothing.
    const judged = fact.rewrites.filter((rewrite) => rewrite.isReadable && patternFlaw(rewrite, fact) === null);
    for (const { one, other, repository, to, otherTo } of collisions(judged, fact.name === 'docker.io', compile)) {
      const { path, pattern } = other;
      const values = { repository, to: to || '""', otherTo: otherTo || '""', pattern, otherPattern: one.pattern };
      yield { path, marks: 'key', values, fix: null };
    }
  },
};
