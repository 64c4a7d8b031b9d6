import type { Range } from '../range.ts';

/** Tokens that tell themselves by how they begin: GitHub's, GitLab's, Docker Hub's, Amazon's, and web tokens. */
const tokens =
  /\b(?:gh[opsru]_\w{20,}|github_pat_\w{20,}|glpat-[\w-]{16,}|dckr_(?:pat|oat)_[\w-]{16,}|AKIA[\dA-Z]{16}|eyJ[\w-]{8,}\.[\w-]{8,}\.[\w-]*)/g;

const shortestToken = 20;

const logins = /\b(?:Basic|Bearer)\s+([\w+/=.~-]{6,})/gi;

const options = /(?<!\S)(?:-p|--?pass(?:word|wd)?|--?token|--?secret)(?:\s+|=)("[^"]*"|'[^']*'|\S+)/gi;

const users = /(?<!\S)(?:-u|--user)(?:\s+|=)["']?[^\s:]+:(\S+)/g;

/** Secrets in a line that need no key beside them. */
export function knownTokens(line: string): Range[] {
  if (line.length < shortestToken) return [];
  return [...line.matchAll(tokens)].map(({ 0: token, index }) => ({ from: index, to: index + token.length }));
}

/** Secrets in prose: what follows `Basic` and `Bearer`, and passwords among the words of a command. */
export function secretsInProse(line: string): Range[] {
  if (!/-|basic|bearer/i.test(line)) return [];
  return [logins, options, users].flatMap((pattern) =>
    [...line.matchAll(pattern)].map(({ 0: all, 1: secret = '', index }) => {
      const to = index + all.length;
      return { from: to - secret.length, to };
    }),
  );
}
