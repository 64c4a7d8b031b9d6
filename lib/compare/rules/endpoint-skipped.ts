import { changed } from '../facts/changed.ts';
import { droppedBy } from '../facts/dropped-endpoints.ts';
import { listed } from '../facts/listed.ts';
import type { NoteRule } from '../note.ts';

/** Endpoints without a host, or with another scheme than http and https, which lead to a request on one side only. */
export const endpointSkipped: NoteRule = ({ from, to, endpoints }) => {
  const sides = [droppedBy(from), droppedBy(to)];
  const written = endpoints.filter((pair) => !sides.some((drops) => drops(pair)));
  return changed(written, (pair) => ({ before: pair.from !== null, after: pair.to !== null })).map(
    ({ change, found }) => ({
      id: 'endpoint-skipped',
      severity: 'warning',
      values: { change, ...listed(found.map(({ text }) => text)) },
      paths: found.map(({ path }) => path),
    }),
  );
};
