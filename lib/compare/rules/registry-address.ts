import { addressOf } from '../facts/address.ts';
import { moves } from '../facts/moves.ts';
import { registriesOnBoth } from '../facts/registries-on-both.ts';
import type { NoteRule } from '../note.ts';

/** The registry itself is asked elsewhere: on loopback, where containerd's versions and K3s assume other schemes. */
export const registryAddress: NoteRule = ({ asked }) => {
  const found = registriesOnBoth(asked).filter(({ from, to }) => addressOf(from) !== addressOf(to));
  if (found.length === 0) return [];
  const values = { ...moves(found), thenHttp: found.some(({ to }) => to.thenHttp) ? 'yes' : 'no' };
  return [{ id: 'registry-address', severity: 'warning', values, paths: found.map(({ path }) => path) }];
};
