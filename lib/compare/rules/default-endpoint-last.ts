import { lostNames } from '../facts/asked-pairs.ts';
import { changed } from '../facts/changed.ts';
import { listed } from '../facts/listed.ts';
import type { NoteRule } from '../note.ts';

/** Line v1.29.1 writes nothing of a mirror whose last endpoint is the registry itself. */
export const defaultEndpointLast: NoteRule = ({ from, to }) => {
  const before = new Set(lostNames(from));
  const after = new Set(lostNames(to));
  const all = [...new Set([...before, ...after])];
  return changed(all, (name) => ({ before: before.has(name), after: after.has(name) })).map(({ change, found }) => ({
    id: 'default-endpoint-last',
    severity: change === 'begins' ? 'error' : 'info',
    values: { change, ...listed(found) },
    paths: found.map((name) => ['mirrors', name]),
  }));
};
