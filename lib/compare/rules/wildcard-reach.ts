import type { Attempt } from '../../pull/index.ts';
import type { AskedPair } from '../facts/asked-pairs.ts';
import { changed } from '../facts/changed.ts';
import { listed } from '../facts/listed.ts';
import { registryItself } from '../facts/registry-itself.ts';
import type { NoteRule } from '../note.ts';

/**
 * A registry without endpoints of its own is pulled through those of `*` on one side only: in config.toml a mirror without endpoints
 * is an exception and an entry of `configs` none; of folders in certs.d it is the other way round.
 */
export const wildcardReach: NoteRule = ({ asked, model, to }) =>
  changed(
    asked.filter(({ name }) => name !== '*'),
    ({ name, from, to }) => ({ before: isReached(from, name), after: isReached(to, name) }),
  ).map(({ change, found }) => {
    const isNamed = found.every(({ name }) => model.configs?.has(name));
    return {
      id: 'wildcard-reach',
      severity: 'warning',
      values: {
        change,
        cause: isNamed ? 'configs' : 'mirrors',
        form: to.form,
        ...listed(found.map(({ name }) => name)),
      },
      paths: found.map(({ path }) => path),
    };
  });

/** By another host than the registry itself, or nothing is different for its images. */
function isReached(attempts: AskedPair['from'], name: string): boolean {
  const own = registryItself(attempts)?.host ?? name;
  return attempts.some(({ why, host }: Attempt) => why.id === 'wildcard-endpoint' && host !== own);
}
