import { addressOf } from '../facts/address.ts';
import { completingProgram } from '../facts/completing-program.ts';
import { moves } from '../facts/moves.ts';
import { registriesOnBoth } from '../facts/registries-on-both.ts';
import type { NoteRule } from '../note.ts';

/** The registry itself is asked elsewhere: on loopback, where containerd's versions and K3s assume other schemes. */
export const registryAddress: NoteRule = ({ asked, from: one, to: other }) => {
  const found = registriesOnBoth(asked).filter(({ from, to }) => addressOf(from) !== addressOf(to));
  if (found.length === 0) return [];
  const thenHttp = found.some(({ to }) => to.thenHttp) ? 'yes' : 'no';
  const values = { program: completingProgram(one, other), ...moves(found), thenHttp };
  return [{ id: 'registry-address', severity: 'warning', values, paths: found.map(({ path }) => path) }];
};
