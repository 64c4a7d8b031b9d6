import type { Attempt } from '../../pull/index.ts';
import { changed } from '../facts/changed.ts';
import { listed } from '../facts/listed.ts';
import { registriesOnBoth } from '../facts/registries-on-both.ts';
import type { NoteRule } from '../note.ts';

/** A mirror's rewrites act on the registry itself in config.toml, and not in hosts.toml. */
export const rewriteOnDefault: NoteRule = ({ asked }) =>
  changed(
    registriesOnBoth(asked).filter(({ from, to }) => !isEndpoint(from) && !isEndpoint(to)),
    ({ from, to }) => ({ before: from.rewrite !== null, after: to.rewrite !== null }),
  ).map(({ change, found }) => ({
    id: 'rewrite-on-default',
    severity: 'warning',
    values: { change, ...listed(found.map(({ name }) => name)) },
    paths: found.map(({ path }) => path),
  }));

/** An endpoint that K3s makes the `server` is told as such. */
function isEndpoint({ sources }: Attempt): boolean {
  return sources.some(([, , part]) => part === 'endpoint');
}
