import type { Attempt } from '../../pull/index.ts';
import { addressOf } from './address.ts';
import type { EndpointPair } from './endpoint-pairs.ts';
import { listed } from './listed.ts';

/** Something that is asked on both sides. */
export type Asked<Item> = Omit<Item, 'from' | 'to'> & { readonly from: Attempt; readonly to: Attempt };

export function askedOnBoth(endpoints: readonly EndpointPair[]): readonly Asked<EndpointPair>[] {
  return endpoints.flatMap((endpoint) => {
    const { from, to } = endpoint;
    return from === null || to === null ? [] : [{ ...endpoint, from, to }];
  });
}

/** Values of a note about requests that go elsewhere: each as `http://a.test/v2 → https://a.test/v2`. */
export function moves(found: readonly { readonly from: Attempt; readonly to: Attempt }[]) {
  const { names, count, more } = listed(found.map(({ from, to }) => `${addressOf(from)} → ${addressOf(to)}`));
  return { moves: names, count, more };
}
