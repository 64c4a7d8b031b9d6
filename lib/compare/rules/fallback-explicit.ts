import { listed } from '../facts/listed.ts';
import { registryItself } from '../facts/registry-itself.ts';
import type { NoteRule } from '../note.ts';

/** containerd's own fallback to the registry itself becomes a `server` line of hosts.toml, which an option can take away. */
export const fallbackExplicit: NoteRule = ({ from, to, asked }) => {
  if (from.form === 'certs' || to.form === 'inline') return [];
  const found = asked.filter((pair) => {
    const itself = registryItself(pair.to);
    const isServer = itself?.why.id === 'registry-last' && itself.sources.length > 0;
    return isServer && itself.sources[0]?.[1] === pair.name && registryItself(pair.from) !== null;
  });
  if (found.length === 0) return [];
  const values = listed(found.map(({ name }) => name));
  return [{ id: 'fallback-explicit', severity: 'info', values, paths: found.map(({ path }) => path) }];
};
