import { isMergeKey } from '../../decode/merge.ts';
import type { AliasNode, MappingNode, YamlNode, YamlPair } from '../../yaml/node.ts';
import { finderOf } from './pairs-by-name.ts';

/**
 * How a part of the model comes from elsewhere, at the outermost place where it does: through an alias that is the
 * value of a pair, or through a merge key.
 */
export type Detour =
  | { readonly by: 'alias'; readonly mapping: MappingNode; readonly pair: YamlPair; readonly alias: AliasNode }
  | { readonly by: 'merge'; readonly mapping: MappingNode; readonly pair: YamlPair };

/** A mapping that takes part in a place of the model; `within` are the nodes around it, itself last. */
export type Holder = {
  readonly mapping: MappingNode;
  readonly detour: Detour | null;
  readonly within: readonly YamlNode[];
};

/** A pair with a key that was looked for. */
export type Occurrence = { readonly pair: YamlPair; readonly holder: Holder };

/** More merged mappings than any document needs; one that aliases itself larger and larger has more. */
const mostVisits = 50_000;

type Search = { readonly key: string; visits: number };

/** All pairs with a key, in the order in which yaml.v2 comes by them: merge keys at their place. */
export function occurrencesOf(holders: readonly Holder[], key: string): Occurrence[] {
  const search: Search = { key, visits: 0 };
  return holders.flatMap((holder) => inHolder(search, holder));
}

function inHolder(search: Search, holder: Holder): Occurrence[] {
  const { mapping, within } = holder;
  if (within.indexOf(mapping) < within.length - 1 || search.visits++ > mostVisits) return [];
  return finderOf(mapping)(search.key).flatMap((pair) => {
    if (isMergeKey(pair.key)) return mergedHolders(holder, pair).flatMap((merged) => inHolder(search, merged));
    return [{ pair, holder }];
  });
}

/** The mappings that a merge key brings in; of a list the first one wins, so it comes last. */
function mergedHolders(holder: Holder, pair: YamlPair): Holder[] {
  const detour: Detour = holder.detour ?? { by: 'merge', mapping: holder.mapping, pair };
  const sources = pair.value.kind === 'sequence' ? pair.value.items.toReversed() : [pair.value];
  return sources.flatMap((source) => {
    const mapping = source.kind === 'alias' ? source.target : source;
    return mapping.kind === 'mapping' ? [{ mapping, detour, within: [...holder.within, mapping] }] : [];
  });
}

/** The mapping that a pair's value is, perhaps through an alias; null for anything else. */
export function holderOf({ pair, holder }: Occurrence): Holder | null {
  const { value } = pair;
  const mapping = value.kind === 'alias' ? value.target : value;
  if (mapping.kind !== 'mapping') return null;
  const alias: Detour | null =
    value.kind === 'alias' ? { by: 'alias', mapping: holder.mapping, pair, alias: value } : null;
  return { mapping, detour: holder.detour ?? alias, within: [...holder.within, mapping] };
}

export function rootHolder(root: MappingNode): Holder {
  return { mapping: root, detour: null, within: [root] };
}
