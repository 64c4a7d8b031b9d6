import { addressParts } from '../facts/address.ts';
import { completingProgram } from '../facts/completing-program.ts';
import { askedOnBoth, moves } from '../facts/moves.ts';
import { isRegistryItself } from '../facts/registry-itself.ts';
import type { NoteRule } from '../note.ts';

/** Endpoints without a scheme, for which K3s and containerd assume different ones on loopback. */
export const endpointScheme: NoteRule = ({ endpoints, from: one, to: other }) => {
  const found = askedOnBoth(endpoints).filter(({ from, to }) => {
    const before = addressParts(from);
    const after = addressParts(to);
    if (before.host !== after.host || before.scheme === after.scheme) return false;
    return from.thenHttp === to.thenHttp || isRegistryItself(from) || isRegistryItself(to);
  });
  if (found.length === 0) return [];
  const values = { program: completingProgram(one, other), ...moves(found) };
  return [{ id: 'endpoint-scheme', severity: 'warning', values, paths: found.map(({ path }) => path) }];
};
