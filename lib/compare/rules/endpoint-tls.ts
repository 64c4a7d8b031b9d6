import { listed } from '../facts/listed.ts';
import { askedOnBoth } from '../facts/moves.ts';
import { isRegistryItself } from '../facts/registry-itself.ts';
import { fateOfTls } from '../facts/tls-key.ts';
import type { NoteRule } from '../note.ts';

/** Endpoints that are asked with other TLS settings, as `registry-1.docker.io`, which may borrow those of `docker.io`. */
export const endpointTls: NoteRule = ({ endpoints }) => {
  const found = askedOnBoth(endpoints).filter(({ from, to }) => !isRegistryItself(from) || !isRegistryItself(to));
  return (['gained', 'lost', 'other'] as const).flatMap((fate) => {
    const alike = found.filter(({ from, to }) => fateOfTls(from, to) === fate);
    if (alike.length === 0) return [];
    const values = { fate, ...listed(alike.map(({ text }) => text)) };
    return [{ id: 'endpoint-tls', severity: 'warning', values, paths: alike.map(({ path }) => path) }];
  });
};
