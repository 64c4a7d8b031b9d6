import { changed } from '../facts/changed.ts';
import { listed } from '../facts/listed.ts';
import type { NoteRule } from '../note.ts';

/** Endpoints without a host, or with another scheme than http and https, which lead to a request on one side only. */
export const endpointSkipped: NoteRule = ({ endpoints }) =>
  changed(endpoints, ({ from, to }) => ({ before: from !== null, after: to !== null })).map(({ change, found }) => ({
    id: 'endpoint-skipped',
    severity: 'warning',
    values: { change, ...listed(found.map(({ text }) => text)) },
    paths: found.map(({ path }) => path),
  }));
