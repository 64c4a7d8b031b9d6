import { isMergeKey } from '../decode/merge.ts';
import { isNull, textOf } from '../edit/find/key-text.ts';
import type { Source } from '../edit/tree/source.ts';
import type { MappingNode, ScalarNode, YamlNode, YamlPair } from '../yaml/node.ts';
import { emptyScalar, secretsInScalar } from './in-scalar.ts';
import { kindOfKey } from './kind-of-key.ts';
import type { PathAt } from './model-paths.ts';
import type { FoundSecret, SecretKind } from './secret.ts';

type Named = { readonly kind: SecretKind; readonly name: string };

/** A node on the way through the tree, with what is known from above. */
export type Visit = {
  readonly node: YamlNode;
  readonly inFlow: boolean;
  /** The key that promises a secret; all texts below it are. */
  readonly named: Named | null;
  /** Whether a text here may be an address without a scheme, and keys here are names that promise nothing. */
  readonly isAddress: boolean;
  readonly hasNames: boolean;
  /** Where the text stands that the model's path leads to: the node, or the alias that stands for it. */
  readonly origin: number;
};

/** Keys whose entries have names or patterns for keys. */
const named = new Set(['mirrors', 'configs', 'auths', 'rewrite']);
const addresses = /endpoint|mirror|url|uri|server|proxy|host|registr/i;

export function rootVisit(node: YamlNode): Visit {
  return { node, inFlow: false, named: null, isAddress: false, hasNames: false, origin: 0 };
}

/** Finds secrets in parts of a tree, ignored keys included: by the keys they stand under, their looks, and in URLs. */
export function secretsInTree(source: Source, from: readonly Visit[], pathAt: PathAt): FoundSecret[] {
  const found: FoundSecret[] = [];
  const followed = new Set<YamlNode>();
  const stack = [...from];
  for (let visit = stack.pop(); visit !== undefined; visit = stack.pop()) {
    const { node } = visit;
    if (node.kind === 'alias') {
      if (visit.named === null || followed.has(node.target)) continue;
      followed.add(node.target);
      stack.push({ ...visit, node: node.target, inFlow: true, origin: node.range.from });
    } else if (node.kind === 'scalar') {
      for (const secret of inScalar(source, visit, node))
        found.push({ ...secret, path: pathAt(visit.origin, secret.kind) });
    } else {
      for (const child of below(visit, node)) stack.push(child);
    }
  }
  return found;
}

function inScalar(source: Source, { named: key, isAddress, inFlow }: Visit, node: ScalarNode): FoundSecret[] {
  if (key === null) return secretsInScalar(source, node, isAddress, inFlow);
  if (isNull(node)) return [];
  return [
    { range: node.range, kind: key.kind, name: key.name, path: null, emptying: emptyScalar(source, node, inFlow) },
  ];
}

function below(visit: Visit, node: Exclude<YamlNode, { kind: 'scalar' | 'alias' }>): Visit[] {
  if (node.kind === 'mapping') return node.pairs.flatMap((pair) => belowPair(visit, node, pair));
  return node.items.map((item) => ({
    ...visit,
    node: item,
    inFlow: node.flow,
    isAddress: true,
    hasNames: false,
    origin: item.range.from,
  }));
}

/** The key of a pair and its value, to be visited. */
export function belowPair(visit: Visit, mapping: MappingNode, { key, value }: YamlPair): readonly [...Visit[], Visit] {
  const next = { inFlow: mapping.flow, origin: value.range.from };
  if (isMergeKey(key)) return [{ ...visit, ...next, node: value }];
  const name = textOf(key) ?? '';
  const keyVisit: Visit = {
    node: key,
    inFlow: mapping.flow,
    named: null,
    isAddress: visit.hasNames,
    hasNames: false,
    origin: key.range.from,
  };
  const isAddress = !visit.hasNames && addresses.test(name);
  const hasNames = !visit.hasNames && named.has(name);
  return [keyVisit, { ...next, node: value, named: namedBelow(visit, name), isAddress, hasNames }];
}

/** `auth` and `auths` hold maps of fields; what else promises a secret keeps the promise for all below it. */
function namedBelow({ named: above, hasNames }: Visit, name: string): Named | null {
  if (hasNames) return above;
  const kind = kindOfKey(name);
  if (kind !== null) return { kind, name };
  return above?.kind === 'auth' ? null : above;
}
