import { changed } from '../facts/changed.ts';
import { listed } from '../facts/listed.ts';
import { askedOnBoth } from '../facts/moves.ts';
import { isRegistryItself } from '../facts/registry-itself.ts';
import type { NoteRule } from '../note.ts';

/** Newer containerd tries `http://` endpoints with TLS settings over https first. */
export const httpsFirst: NoteRule = ({ endpoints }) =>
  changed(
    askedOnBoth(endpoints).filter(({ from, to }) => !isRegistryItself(from) && !isRegistryItself(to)),
    ({ from, to }) => ({ before: from.thenHttp, after: to.thenHttp }),
  ).map(({ change, found }) => ({
    id: 'https-first',
    severity: 'warning',
    values: { change, ...listed(found.map(({ text }) => text)) },
    paths: found.map(({ path }) => path),
  }));
