import { changed } from '../facts/changed.ts';
import { listed } from '../facts/listed.ts';
import { askedOnBoth } from '../facts/moves.ts';
import { isRegistryItself } from '../facts/registry-itself.ts';
import type { NoteRule } from '../note.ts';

/** From v1.29.3 on the last endpoint becomes the `server`, if it is the registry itself, and loses the mirror's rewrites. */
export const mergedEndpoint: NoteRule = ({ endpoints }) =>
  changed(askedOnBoth(endpoints), ({ from, to }) => ({
    before: isRegistryItself(from),
    after: isRegistryItself(to),
  })).map(({ change, found }) => {
    const isRewritten = found.some(({ from, to }) => from.rewrite !== null || to.rewrite !== null);
    return {
      id: 'merged-endpoint',
      severity: isRewritten ? 'warning' : 'info',
      values: { change, rewrites: isRewritten ? 'yes' : 'no', ...listed(found.map(({ mirror }) => mirror)) },
      paths: found.map(({ path }) => path),
    };
  });
