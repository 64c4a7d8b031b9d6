import type { Rule } from '../../rule.ts';
import { judgePattern } from './judge-pattern.ts';
import { judgeReplacement } from './judge-replacement.ts';

/** Rewrites that name a registry, a tag, or an official image without `library/`: they are applied to the repository alone. */
export const rewriteTagOrHost: Rule = {
  id: 'rewrite-tag-or-host',
  severity: 'error',
  source: ['rancher/rancher#47379'],
  *find(subject) {
    for (const [mirror, rewrites] of subject.rewrites) {
      const hosts = (subject.byMirror.get(mirror) ?? []).flatMap(({ asked }) => (asked === null ? [] : [asked.host]));
      for (const rewrite of rewrites) {
        yield* judgePattern(rewrite, hosts, subject);
        yield* judgeReplacement(rewrite, hosts);
      }
    }
  },
};
