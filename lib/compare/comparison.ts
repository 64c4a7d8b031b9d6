import type { Target } from '../node-files/index.ts';
import type { Registries } from '../registries/model.ts';
import { type AskedPair, askedPairs } from './facts/asked-pairs.ts';
import { type EndpointPair, endpointPairs } from './facts/endpoint-pairs.ts';
import { type RoutePair, routePairs } from './facts/route-pairs.ts';
import { type Side, sideOf } from './side.ts';

/** What notes are judged by: the document's model, what both targets make of it, and where pulls go on both. */
export type Comparison = {
  readonly model: Registries;
  readonly from: Side;
  readonly to: Side;
  /** Of each registry that the document names, and of all others as `*` where it names that. */
  readonly routes: readonly RoutePair[];
  /** Those of the routes that can be held against each other, host by host. */
  readonly asked: readonly AskedPair[];
  readonly endpoints: readonly EndpointPair[];
};

export function comparisonOf(
  model: Registries,
  fromTarget: Target,
  toTarget: Target,
  onProgress: (share: number) => void = () => {},
): Comparison {
  const from = sideOf(model, fromTarget);
  const to = sideOf(model, toTarget);
  const routes = routePairs(model, from, to, onProgress);
  const asked = askedPairs(routes, model, from, to);
  return { model, from, to, routes, asked, endpoints: endpointPairs(asked, model) };
}
