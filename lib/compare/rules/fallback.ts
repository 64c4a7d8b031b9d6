import type { AskedPair } from '../facts/asked-pairs.ts';
import { changed } from '../facts/changed.ts';
import { listed } from '../facts/listed.ts';
import { asksRegistry, registryItself } from '../facts/registry-itself.ts';
import { wildcardReachOf } from '../facts/wildcard-reach.ts';
import type { NoteRule } from '../note.ts';
import type { Side } from '../side.ts';

/** The registry itself is asked as the last resort on one side only; not where it is all that is left of the endpoints of `*`. */
export const fallback: NoteRule = ({ asked, from, to }) =>
  changed(
    asked.filter((pair) => wildcardReachOf(pair) !== 'ends'),
    (pair) => ({ before: isLeftTo(pair.from, pair.to), after: isLeftTo(pair.to, pair.from) }),
  ).map(({ change, found }) => {
    const names = found.map(({ name }) => name);
    const cause = causeOf(names, change === 'ends' ? to : from);
    const isMeant = change === 'ends' && cause === 'flag';
    return {
      id: 'fallback',
      severity: isMeant ? 'info' : 'warning',
      values: { change, cause, ...listed(names) },
      paths: found.map(({ path }) => path),
    };
  });

/** Whether the registry itself is the last resort here, and there not even an endpoint of its own. */
function isLeftTo(here: AskedPair['from'], there: AskedPair['from']): boolean {
  return registryItself(here) !== null && !asksRegistry(there);
}

/** What keeps the registry itself from being asked: line v1.29.1 never writes a `server` line for `*`. */
function causeOf(names: readonly string[], { target, form }: Side): 'flag' | 'wildcard' | 'endpoint' {
  if (target.options.noDefaultEndpoint && form === 'certs') return 'flag';
  return target.line === 'v1.29.1' && names.every((name) => name === '*') ? 'wildcard' : 'endpoint';
}
