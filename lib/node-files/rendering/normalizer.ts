import type { Parsed } from '../../go/index.ts';
import {
  type NormalizedEndpoint,
  type NormalizeEndpoint,
  normalizeEndpoint,
} from '../hosts-toml/normalize-endpoint.ts';

/** What endpoints become, with those of the rendering before at hand; whatever is not asked for again is forgotten. */
export type Normalizer = {
  readonly address: string;
  readonly known: ReadonlyMap<string, Parsed<NormalizedEndpoint>>;
  readonly normalize: NormalizeEndpoint;
};

export function createNormalizer(address: string, before: Normalizer | null): Normalizer {
  const elder = before?.address === address ? before.known : null;
  const known = new Map<string, Parsed<NormalizedEndpoint>>();
  return {
    address,
    known,
    normalize(endpoint) {
      const answer = known.get(endpoint) ?? elder?.get(endpoint) ?? normalizeEndpoint(endpoint, address);
      known.set(endpoint, answer);
      return answer;
    },
  };
}
