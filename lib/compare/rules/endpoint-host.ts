import { addressParts } from '../facts/address.ts';
import { askedOnBoth, moves } from '../facts/moves.ts';
import type { NoteRule } from '../note.ts';

/** Endpoints that lead to another host, as `https://docker.io`, which K3s takes for `registry-1.docker.io` in hosts.toml. */
export const endpointHost: NoteRule = ({ endpoints }) => {
  const found = askedOnBoth(endpoints).filter(({ from, to }) => addressParts(from).host !== addressParts(to).host);
  if (found.length === 0) return [];
  return [{ id: 'endpoint-host', severity: 'warning', values: moves(found), paths: found.map(({ path }) => path) }];
};
