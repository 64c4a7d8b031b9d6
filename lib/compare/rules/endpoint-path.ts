import { addressParts } from '../facts/address.ts';
import type { EndpointPair } from '../facts/endpoint-pairs.ts';
import { type Asked, askedOnBoth, moves } from '../facts/moves.ts';
import type { NoteRule } from '../note.ts';

/** Endpoints whose path is taken as it is on one side, and for `/v2` on the other: a slash at the end. */
export const endpointPath: NoteRule = ({ endpoints }) => {
  const found = askedOnBoth(endpoints).filter(({ from, to }) => {
    const before = addressParts(from);
    const after = addressParts(to);
    return before.host === after.host && before.path !== after.path;
  });
  return (['gained', 'lost', 'other'] as const).flatMap((v2) => {
    const alike = found.filter((endpoint) => fateOfV2(endpoint) === v2);
    if (alike.length === 0) return [];
    const values = { v2, ...moves(alike) };
    return [{ id: 'endpoint-path', severity: 'warning', values, paths: alike.map(({ path }) => path) }];
  });
};

function fateOfV2({ from, to }: Asked<EndpointPair>): 'gained' | 'lost' | 'other' {
  if (!addressParts(from).path.endsWith('/v2')) return addressParts(to).path.endsWith('/v2') ? 'gained' : 'other';
  return addressParts(to).path.endsWith('/v2') ? 'other' : 'lost';
}
