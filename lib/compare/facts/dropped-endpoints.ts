import { pathKey } from '../../registries/path.ts';
import type { Side } from '../side.ts';
import type { EndpointPair } from './endpoint-pairs.ts';

/** Whether a side leaves an endpoint out, as its log says. */
export function droppedBy({ nodeFiles }: Side): (endpoint: EndpointPair) => boolean {
  const invalid = nodeFiles.log.filter(({ kind }) => kind === 'invalid-endpoint');
  const dropped = new Set(invalid.map(({ path }) => pathKey(path)));
  return ({ path }) => dropped.has(pathKey(path));
}
