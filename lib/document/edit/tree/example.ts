import type { MappingNode, YamlNode, YamlPair } from '../../yaml/node.ts';
import { originOf } from '../../yaml/shifted.ts';
import { columnOf, isIndent, lineStart } from '../text/lines.ts';
import { type Collection, entryAt, entryCount } from './entries.ts';
import type { Kind } from './kind.ts';
import type { Source } from './source.ts';

/** A collection that is written already, and the mapping that it is a value of. */
export type Example = { readonly node: Collection; readonly parent: MappingNode };

/** The last collection of a kind that has anything in it, to write another like it; null where there is none. */
export function exampleOf({ root }: Source, kind: Kind): Example | null {
  return root?.kind === 'mapping' && kind.length > 0 ? findBelow(root, kind) : null;
}

function findBelow(parent: MappingNode, kind: Kind): Example | null {
  // Looked for where they were read: of ten thousand pairs behind an edit only the one that is found is made.
  const pair = parent.pairs.findLast((each) => findIn(originOf(each).origin, parent, kind) !== null);
  return pair === undefined ? null : findIn(pair, parent, kind);
}

function findIn({ key, value }: YamlPair, parent: MappingNode, [name, ...rest]: Kind): Example | null {
  const matches = key.kind === 'scalar' && (name === '*' ? key.value !== '<<' : key.value === name);
  return matches ? findAt(value, parent, rest) : null;
}

function findAt(node: YamlNode, parent: MappingNode, rest: Kind): Example | null {
  if (rest.length > 0) return node.kind === 'mapping' ? findBelow(node, rest) : null;
  if (node.kind !== 'mapping' && node.kind !== 'sequence') return null;
  return entryCount(node) > 0 ? { node, parent } : null;
}

/** How much deeper than their section's key the entries of the first block section are indented; 2 where none is. */
export function indentStep({ text, root }: Source): number {
  if (root?.kind !== 'mapping' || root.flow) return 2;
  for (const { value } of root.pairs) {
    const first = value.kind === 'mapping' && !value.flow ? value.pairs[0] : undefined;
    if (first !== undefined) return Math.max(columnOf(text, first.from) - columnOf(text, root.range.from), 1);
  }
  return 2;
}

/** Whether the entries of a flow collection stand on lines of their own. */
export function isSpread(text: string, collection: Collection): boolean {
  const first = entryAt(collection, 0);
  return collection.flow && first !== undefined && isIndent(text, lineStart(text, first.from), first.from);
}
