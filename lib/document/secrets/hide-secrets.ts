import { addressSecrets, urlPasswords } from '../../registries/url-password.ts';
import type { Range } from '../range.ts';
import { knownTokens, secretsInProse } from './known-shapes.ts';
import { privateKeys } from './private-keys.ts';

/** What stands in place of a secret, whatever its length. */
export const secretMark = '••••••';

/** A name, an address or another single value of a document without the secrets in it. */
export function hideSecrets(value: string): string {
  const inUrls = [...addressSecrets(value), ...urlPasswords(value)];
  return marked(value, [...inUrls, ...knownTokens(value), ...secretsInProse(value), ...privateKeys(value)]);
}

/** What somebody wrote without the secrets in it. Unlike in a single value, an `@` behind a colon makes no password. */
export function hideSecretsInProse(text: string): string {
  const inLines = [...text.matchAll(/[^\r\n]+/g)].flatMap(({ 0: line, index }) =>
    [...urlPasswords(line), ...knownTokens(line), ...secretsInProse(line)].map(({ from, to }) => ({
      from: index + from,
      to: index + to,
    })),
  );
  return marked(text, [...inLines, ...privateKeys(text)]);
}

function marked(value: string, ranges: readonly Range[]): string {
  let shown = '';
  let at = 0;
  for (const { from, to } of ranges.toSorted((one, other) => one.from - other.from || other.to - one.to)) {
    if (from >= at) shown += value.slice(at, from) + secretMark;
    at = Math.max(at, to);
  }
  return shown + value.slice(at);
}
