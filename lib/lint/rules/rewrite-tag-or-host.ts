import type { MirrorFact } from '../facts/mirrors.ts';
import { patternFlaw } from '../facts/pattern-flaw.ts';
import { replacementFlaw } from '../facts/replacement-flaw.ts';
import type { RewriteFact } from '../facts/rewrites.ts';
import type { Finding, FindingFix } from '../finding.ts';
import type { Rule } from '../rule.ts';

/** Rewrites that name a registry, a tag, or an official image without `library/`: they are applied to the repository alone. */
export const rewriteTagOrHost: Rule = {
  id: 'rewrite-tag-or-host',
  severity: 'error',
  source: ['rancher/rancher#47379'],
  *ofMirror(fact) {
    for (const rewrite of fact.rewrites) yield* judge(rewrite, fact);
  },
};

function* judge(rewrite: RewriteFact, fact: MirrorFact): Generator<Finding> {
  const { path, mirror, pattern, replacement, written } = rewrite;
  const inPattern = patternFlaw(rewrite, fact);
  if (inPattern !== null) {
    const { kind, host, mended: to } = inPattern;
    const canWrite = to !== null && to !== '' && pattern === written.pattern;
    const fix = canWrite ? write(to, { do: 'rename-rewrite', mirror, pattern, to }) : null;
    yield { path, marks: 'key', values: { kind, pattern, mirror, host }, fix };
  }
  const inReplacement = replacementFlaw(rewrite, fact);
  if (inReplacement !== null) {
    const { kind, host, mended: to } = inReplacement;
    const canWrite = to !== null && replacement === written.replacement;
    const action = { do: 'set-rewrite', mirror, pattern: written.pattern, replacement: to ?? '' } as const;
    yield { path, marks: 'value', values: { kind, pattern, mirror, host }, fix: canWrite ? write(to, action) : null };
  }
}

function write(value: string, action: FindingFix['action']): FindingFix {
  return { label: 'write-value', values: { value }, action };
}
