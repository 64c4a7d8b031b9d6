import type { MappingNode, YamlPair } from '../../yaml/node.ts';
import { originOf } from '../../yaml/shifted.ts';
import { columnOf, isIndent, lineStart } from '../text/lines.ts';
import { type Collection, entryAt, entryCount } from './entries.ts';
import type { Kind } from './kind.ts';
import type { Source } from './source.ts';

/** A collection that is written already, and the mapping that it is a value of. */
export type Example = { readonly node: Collection; readonly parent: MappingNode };

/** Who has none of a kind among so many has no style of writing it that would be worth looking through ten thousand. */
const lookedAt = 1000;

/** The last collection of a kind that has anything in it, to write another like it; null where there is none in sight. */
export function exampleOf({ root }: Source, kind: Kind): Example | null {
  return root?.kind === 'mapping' && kind.length > 0 ? findBelow(root, kind, 0) : null;
}

/** Looks on from a level of the kind: counted, because a list of the levels left would be made for each of ten thousand pairs. */
function findBelow(parent: MappingNode, kind: Kind, level: number): Example | null {
  const least = Math.max(0, parent.pairs.length - lookedAt);
  for (let index = parent.pairs.length - 1; index >= least; index--) {
    const pair = parent.pairs[index];
    // Looked for where it was read: of ten thousand pairs behind an edit only the one that is found is made.
    if (pair !== undefined && findIn(originOf(pair).origin, parent, kind, level))
      return findIn(pair, parent, kind, level);
  }
  return null;
}

function findIn({ key, value }: YamlPair, parent: MappingNode, kind: Kind, level: number): Example | null {
  const name = kind[level];
  const matches = key.kind === 'scalar' && (name === '*' ? key.value !== '<<' : key.value === name);
  if (!matches) return null;
  if (level + 1 < kind.length) return value.kind === 'mapping' ? findBelow(value, kind, level + 1) : null;
  if (value.kind !== 'mapping' && value.kind !== 'sequence') return null;
  return entryCount(value) > 0 ? { node: value, parent } : null;
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
