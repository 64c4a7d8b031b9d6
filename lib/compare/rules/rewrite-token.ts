import { listed } from '../facts/listed.ts';
import type { NoteRule } from '../note.ts';

/** Up to 1.7.22-k3s1 a token is asked for the name before rewriting, which Harbor and GitLab refuse. */
export const rewriteToken: NoteRule = ({ asked, from, to }) => {
  if (from.tokenForUnrewrittenName === to.tokenForUnrewrittenName) return [];
  const found = asked.filter((pair) => pair.to.some(({ rewrite }) => rewrite !== null));
  if (found.length === 0) return [];
  const change = to.tokenForUnrewrittenName ? 'begins' : 'ends';
  const severity = change === 'begins' ? 'warning' : 'info';
  const values = { change, ...listed(found.map(({ name }) => name)) };
  return [{ id: 'rewrite-token', severity, values, paths: found.map(({ path }) => path) }];
};
