import { inByteOrder, type Parsed } from '../../go/index.ts';
import type { CompileRegexp, GoRegexp } from '../../go/regexp/index.ts';
import type { Rewrites } from '../node/registry-config.ts';
import type { AppliedRewrite } from '../plan.ts';

/** What a host's rewrites make of a repository. */
export type Rewriting = {
  readonly repository: string;
  readonly rewrite: AppliedRewrite | null;
  /** The further patterns that match: containerd takes one of all, by chance. */
  readonly others: readonly AppliedRewrite[];
  /** The patterns that Go refuses, with its reasons; containerd skips them. */
  readonly refused: readonly { readonly pattern: string; readonly reason: string }[];
};

export type Rewrite = (repository: string, rewrites: Rewrites) => Rewriting;

/** K3s' rewrites: the first pattern that changes the repository wins, in an order that is drawn for each request. */
export function createRewrite(compile: CompileRegexp): Rewrite {
  const compiled = new Map<string, Parsed<GoRegexp>>();
  const regexpOf = (pattern: string): Parsed<GoRegexp> => {
    const regexp = compiled.get(pattern) ?? compile(pattern);
    compiled.set(pattern, regexp);
    return regexp;
  };
  return (from, rewrites) => {
    const applied: AppliedRewrite[] = [];
    const refused: { pattern: string; reason: string }[] = [];
    for (const pattern of inByteOrder(rewrites.keys())) {
      const { replacement = '' } = rewrites.get(pattern) ?? {};
      const regexp = regexpOf(pattern);
      if (!regexp.ok) refused.push({ pattern, reason: regexp.reason });
      else {
        const to = regexp.value.replaceAll(from, replacement);
        if (to !== from) applied.push({ pattern, from, to });
      }
    }
    const [rewrite = null, ...others] = applied;
    return { repository: rewrite?.to ?? from, rewrite, others, refused };
  };
}
