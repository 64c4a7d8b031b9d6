import type { PullNote } from '../plan.ts';
import { mirrorName, type NoteFacts, type NoteRule } from './note-facts.ts';

/** Several patterns match: which one wins is drawn anew for each request. */
export const rewriteOverlap: NoteRule = (facts) =>
  rewritten(facts).flatMap(({ rewriting: { rewrite, others }, asked, attempt }) => {
    if (rewrite === null || others.length === 0) return [];
    const listed = others.map(({ pattern, to }) => `${pattern} (${to})`);
    const values = { pattern: rewrite.pattern, from: rewrite.from, to: rewrite.to, others: listed };
    const paths = [rewrite, ...others].flatMap(({ pattern }) => asked.rewrites.get(pattern)?.sources ?? []);
    return [{ id: 'rewrite-overlap', words: 'rewrite-overlap', values, attempt, paths }];
  });

/** Patterns that Go refuses are skipped. */
export const rewriteRegex: NoteRule = (facts) => {
  const seen = new Set<string>();
  return rewritten(facts).flatMap(({ rewriting: { refused }, asked, attempt }) =>
    refused.flatMap(({ pattern, reason }) => {
      if (seen.has(pattern)) return [];
      seen.add(pattern);
      const paths = asked.rewrites.get(pattern)?.sources ?? [];
      return [{ id: 'rewrite-regex', words: 'rewrite-regex', values: { pattern, reason }, attempt, paths }];
    }),
  );
};

/** What the rewrites of each host made, up to the one that ends the pull, which is no attempt. */
function rewritten({ planned, end }: NoteFacts) {
  const attempts = planned.map(({ asked, rewriting }, attempt) => ({ asked, rewriting, attempt }));
  const { asked, rewriting } = end ?? {};
  return asked && rewriting ? [...attempts, { asked, rewriting, attempt: null }] : attempts;
}

/** A rewritten name that is part of no URL ends the pull: no host behind is asked. */
export const rewriteEndsPull: NoteRule = ({ end }) => {
  if (!end?.rewriting?.rewrite) return [];
  const { pattern, from, to } = end.rewriting.rewrite;
  const values = { pattern, from, to, reason: end.reason };
  const paths = end.asked.rewrites.get(pattern)?.sources ?? [];
  return [{ id: 'rewrite-ends-pull', words: 'rewrite-ends-pull', values, attempt: null, paths }];
};

/** The registry itself is asked for the rewritten name on inline lines, and for the plain one on the others. */
export const rewriteOnDefault: NoteRule = ({ planned, image }) => {
  const isRewritten = planned.some(
    ({ asked, attempt }) => asked.origin.kind === 'endpoint' && attempt.rewrite !== null,
  );
  return planned.flatMap(({ asked, attempt: { rewrite, host } }, attempt): readonly PullNote[] => {
    if (asked.origin.kind === 'endpoint') return [];
    const values = { host, repository: image.repository, to: rewrite?.to ?? '' };
    const common = { id: 'rewrite-on-default', values, attempt, paths: asked.sources };
    if (rewrite !== null) return [{ ...common, words: 'rewrite-on-default' }];
    return isRewritten ? [{ ...common, words: 'rewrite-not-on-default' }] : [];
  });
};

/** Upstream's containerd knows no rewrites. */
export const rewriteIgnored: NoteRule = (facts) => {
  const mirror = mirrorName(facts);
  const rewrites = mirror === null ? null : facts.model.mirrors?.get(mirror)?.rewrite;
  if (facts.build === 'k3s' || mirror === null || !rewrites || rewrites.size === 0) return [];
  const paths = [['mirrors', mirror, 'rewrite']];
  return [{ id: 'rewrite-ignored', words: 'rewrite-ignored', values: { mirror }, attempt: null, paths }];
};

/** Up to 1.7.22-k3s the token is asked for the name before rewriting. */
export const rewriteToken: NoteRule = ({ planned, tokenForUnrewrittenName }) => {
  const attempt = planned.findIndex(({ rewriting: { rewrite } }) => rewrite !== null);
  const first = planned[attempt]?.attempt;
  if (!first?.rewrite || !tokenForUnrewrittenName) return [];
  const values = { host: first.host, from: first.rewrite.from, to: first.rewrite.to };
  return [{ id: 'rewrite-token', words: 'rewrite-token', values, attempt, paths: first.sources }];
};
