import type { Attempt } from '../../pull/index.ts';
import { addressOf } from './address.ts';
import type { AskedPair } from './asked-pairs.ts';
import type { Change } from './changed.ts';
import { registryItself } from './registry-itself.ts';
import { tlsKey } from './tls-key.ts';

/**
 * Whether a registry that the document names comes to be pulled through the endpoints of `*`, or ceases to; null too where these
 * lead to nothing but what the registry itself is asked, so that nothing is different for its images.
 */
export function wildcardReachOf({ name, from, to }: AskedPair): Change | null {
  const before = wildcardAttempts(from);
  const after = wildcardAttempts(to);
  if (name === '*' || before.length > 0 === after.length > 0) return null;
  const own = [registryItself(from), registryItself(to)];
  const isOwn = (attempt: Attempt) => own.some((itself) => itself !== null && asksTheSame(attempt, itself));
  if ([...before, ...after].every(isOwn)) return null;
  return after.length > 0 ? 'begins' : 'ends';
}

function wildcardAttempts(attempts: readonly Attempt[]): readonly Attempt[] {
  return attempts.filter(({ why }) => why.id.startsWith('wildcard-'));
}

function asksTheSame(one: Attempt, other: Attempt): boolean {
  const wayOf = (attempt: Attempt) =>
    [addressOf(attempt), attempt.repository, attempt.thenHttp, tlsKey(attempt)].join(' ');
  return wayOf(one) === wayOf(other);
}
