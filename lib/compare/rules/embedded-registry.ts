import type { AskedPair } from '../facts/asked-pairs.ts';
import { changed } from '../facts/changed.ts';
import { listed } from '../facts/listed.ts';
import type { NoteRule } from '../note.ts';

/** The registry embedded in the cluster is asked on one side only. */
export const embeddedRegistry: NoteRule = ({ asked }) =>
  changed(asked, ({ from, to }) => ({ before: isAsked(from), after: isAsked(to) })).map(({ change, found }) => ({
    id: 'embedded-registry',
    severity: change === 'begins' ? 'info' : 'warning',
    values: { change, ...listed(found.map(({ name }) => name)) },
    paths: found.map(({ path }) => path),
  }));

function isAsked(attempts: AskedPair['from']): boolean {
  return attempts.some(({ why }) => why.id === 'embedded-registry');
}
