import type { Parsed } from '../../go/index.ts';
import {
  type NormalizedEndpoint,
  type NormalizeEndpoint,
  normalizeEndpoint,
} from '../hosts-toml/normalize-endpoint.ts';

/** What endpoints become, with those of the renderings before at hand. */
export type Normalizer = { readonly address: string; readonly normalize: NormalizeEndpoint };

const mostKept = 100_000;

/** Without a rendering to come nothing is kept: nearly every endpoint is asked for once. */
export function plainNormalizer(address: string): Normalizer {
  return { address, normalize: (endpoint) => normalizeEndpoint(endpoint, address) };
}

export function createNormalizer(address: string, before: Normalizer | null): Normalizer {
  if (before?.address === address) return before;
  const known = new Map<string, Parsed<NormalizedEndpoint>>();
  return {
    address,
    normalize(endpoint) {
      const before = known.get(endpoint);
      if (before !== undefined) return before;
      const answer = normalizeEndpoint(endpoint, address);
      if (known.size >= mostKept) known.clear();
      known.set(endpoint, answer);
      return answer;
    },
  };
}
