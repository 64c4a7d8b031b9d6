import { changed } from '../facts/changed.ts';
import { listed } from '../facts/listed.ts';
import { asksRegistry } from '../facts/registry-itself.ts';
import type { NoteRule } from '../note.ts';
import type { Side } from '../side.ts';

/** The registry itself is asked as the last resort on one side only. */
export const fallback: NoteRule = ({ asked, from, to }) =>
  changed(asked, (pair) => ({ before: asksRegistry(pair.from), after: asksRegistry(pair.to) })).map(
    ({ change, found }) => {
      const names = found.map(({ name }) => name);
      const cause = causeOf(names, change === 'ends' ? to : from);
      const isMeant = change === 'ends' && cause === 'flag';
      return {
        id: 'fallback',
        severity: isMeant ? 'info' : 'warning',
        values: { change, cause, ...listed(names) },
        paths: found.map(({ path }) => path),
      };
    },
  );

/** What keeps the registry itself from being asked: line v1.29.1 never writes a `server` line for `*`. */
function causeOf(names: readonly string[], { target, form }: Side): 'flag' | 'wildcard' | 'endpoint' {
  if (target.options.noDefaultEndpoint && form === 'certs') return 'flag';
  return target.line === 'v1.29.1' && names.every((name) => name === '*') ? 'wildcard' : 'endpoint';
}
