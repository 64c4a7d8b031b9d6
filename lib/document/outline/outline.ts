import type { Auth, Config, Mirror, Registries } from '../../registries/model.ts';
import { keyName } from '../decode/key-name.ts';
import { isMergeKey } from '../decode/merge.ts';
import type { MappingNode, YamlNode } from '../yaml/node.ts';
import { keyAsRead } from '../yaml/shifted.ts';

/** What the parts of the model hold by their names. */
export type Values = { readonly mirrors: Mirror; readonly configs: Config; readonly auths: Auth };

export const sectionNames = ['mirrors', 'configs', 'auths'] as const;

export type SectionName = (typeof sectionNames)[number];

export type Entry<Value> = { readonly name: string; readonly value: Value };

/** A section that the model has: which pair of the root it is, and what each of its pairs was read as; null where it does not fit. */
export type Section<Value> = { readonly pair: number; readonly entries: readonly (Entry<Value> | null)[] };

/** A document whose entries each say one thing on their own: no name twice, nothing merged or shared. */
export type Outline = {
  readonly root: MappingNode;
  readonly sections: { readonly [Name in SectionName]: Section<Values[Name]> | null };
};

/** The outline of a tree that was read as the model, found at the first look, and then kept. */
export function outlineOnce(root: YamlNode | null, model: Registries): () => Outline | null {
  let outline: Outline | null | undefined;
  return () => {
    if (outline === undefined) outline = outlineOf(root, model);
    return outline;
  };
}

/** The outline of a tree that was read as the model; null where it has none. */
function outlineOf(root: YamlNode | null, model: Registries): Outline | null {
  if (root?.kind !== 'mapping') return null;
  const at: { [Name in SectionName]: number | null } = { mirrors: null, configs: null, auths: null };
  for (const [index, pair] of root.pairs.entries()) {
    const name = isMergeKey(pair.key) ? null : keyName(pair.key);
    if (name === null) return null;
    if (!isSectionName(name)) continue;
    if (at[name] !== null) return null;
    at[name] = index;
  }
  const mirrors = sectionOf(root, at.mirrors, model.mirrors);
  const configs = sectionOf(root, at.configs, model.configs);
  const auths = sectionOf(root, at.auths, model.auths);
  if (mirrors === undefined || configs === undefined || auths === undefined) return null;
  return { root, sections: { mirrors, configs, auths } };
}

function isSectionName(name: string): name is SectionName {
  return name === 'mirrors' || name === 'configs' || name === 'auths';
}

/** Null where the document has no such section, undefined where there is more to it than its pairs. */
function sectionOf<Value>(
  root: MappingNode,
  pair: number | null,
  held: ReadonlyMap<string, Value> | null,
): Section<Value> | null | undefined {
  if (pair === null) return null;
  if (held === null) return { pair, entries: [] };
  const value = root.pairs[pair]?.value;
  if (value?.kind !== 'mapping' || value.pairs.length !== held.size) return undefined;
  if (value.pairs.some((each) => isMergeKey(keyAsRead(each)))) return undefined;
  return { pair, entries: [...held].map(([name, each]) => ({ name, value: each })) };
}
