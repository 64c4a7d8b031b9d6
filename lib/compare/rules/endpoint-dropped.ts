import { changed } from '../facts/changed.ts';
import { droppedBy } from '../facts/dropped-endpoints.ts';
import { listed } from '../facts/listed.ts';
import type { NoteRule } from '../note.ts';

/** Endpoints that one side's Go refuses and the other's does not, so that K3s writes them on that side alone. */
export const endpointDropped: NoteRule = ({ from, to, endpoints }) => {
  const before = droppedBy(from);
  const after = droppedBy(to);
  return changed(endpoints, (pair) => ({ before: before(pair), after: after(pair) })).map(({ change, found }) => ({
    id: 'endpoint-dropped',
    severity: 'warning',
    values: { change, ...listed(found.map(({ text }) => text)) },
    paths: found.map(({ path }) => path),
  }));
};
