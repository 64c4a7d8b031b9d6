import type { AskedPair } from './asked-pairs.ts';
import type { Asked } from './moves.ts';
import { registryItself } from './registry-itself.ts';

/** The registries that are asked themselves on both sides. */
export function registriesOnBoth(asked: readonly AskedPair[]): readonly Asked<AskedPair>[] {
  return asked.flatMap((pair) => {
    const from = registryItself(pair.from);
    const to = registryItself(pair.to);
    return from === null || to === null ? [] : [{ ...pair, from, to }];
  });
}
