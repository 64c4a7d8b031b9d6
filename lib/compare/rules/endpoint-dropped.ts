import { pathKey } from '../../registries/path.ts';
import { changed } from '../facts/changed.ts';
import type { EndpointPair } from '../facts/endpoint-pairs.ts';
import { listed } from '../facts/listed.ts';
import type { NoteRule } from '../note.ts';
import type { Side } from '../side.ts';

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

/** Whether a side leaves an endpoint out, as its log says. */
export function droppedBy({ nodeFiles }: Side): (endpoint: EndpointPair) => boolean {
  const invalid = nodeFiles.log.filter(({ kind }) => kind === 'invalid-endpoint');
  const dropped = new Set(invalid.map(({ path }) => pathKey(path)));
  return ({ path }) => dropped.has(pathKey(path));
}
