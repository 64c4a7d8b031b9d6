import { addressOf } from '../facts/address.ts';
import { changed } from '../facts/changed.ts';
import { listed } from '../facts/listed.ts';
import { registryItself } from '../facts/registry-itself.ts';
import { wildcardReachOf } from '../facts/wildcard-reach.ts';
import type { NoteRule } from '../note.ts';

/**
 * A registry without endpoints of its own is pulled through those of `*` on one side only: in config.toml a mirror without endpoints
 * is an exception and an entry of `configs` none; of folders in certs.d it is the other way round.
 */
export const wildcardReach: NoteRule = ({ asked, model, to }) =>
  changed(asked, (pair) => {
    const change = wildcardReachOf(pair);
    return { before: change === 'ends', after: change === 'begins' };
  }).map(({ change, found }) => {
    const isNamed = found.every(({ name }) => model.configs?.has(name));
    const itself = change === 'begins' ? [] : found.flatMap((pair) => registryItself(pair.to) ?? []);
    return {
      id: 'wildcard-reach',
      severity: 'warning',
      values: {
        change,
        cause: isNamed ? 'configs' : 'mirrors',
        form: to.form,
        itself: listed(itself.map(addressOf)).names,
        ...listed(found.map(({ name }) => name)),
      },
      paths: found.map(({ path }) => path),
    };
  });
