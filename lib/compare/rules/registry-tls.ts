import { addressOf } from '../facts/address.ts';
import { listed } from '../facts/listed.ts';
import { registriesOnBoth } from '../facts/registries-on-both.ts';
import { fateOfTls } from '../facts/tls-key.ts';
import type { NoteRule } from '../note.ts';

/** The registry itself is asked with other TLS settings: the `server` line of v1.29.1 has none, that of later lines those of `configs`. */
export const registryTls: NoteRule = ({ asked }) => {
  const both = registriesOnBoth(asked).filter(({ from, to }) => addressOf(from) === addressOf(to));
  return (['gained', 'lost', 'other'] as const).flatMap((fate) => {
    const found = both.filter(({ from, to }) => fateOfTls(from, to) === fate);
    if (found.length === 0) return [];
    const values = { fate, ...listed(found.map(({ name }) => name)) };
    return [{ id: 'registry-tls', severity: 'warning', values, paths: found.map(({ path }) => path) }];
  });
};
