import { readEntry } from '../decode/collection-shapes.ts';
import { Decoder, type Misfit } from '../decode/decoder.ts';
import { isMergeKey } from '../decode/merge.ts';
import type { Shape } from '../decode/shape.ts';
import type { Trail } from '../decode/trail.ts';
import type { YamlPair } from '../yaml/node.ts';
import type { Entry } from './outline.ts';

export type ReadEntries<Value> = {
  readonly entries: readonly (Entry<Value> | null)[];
  readonly misfits: readonly Misfit[];
};

/** Reads some pairs of a section by themselves; null where one of them merges others in. */
export function readEntries<Value>(
  shape: Shape<Value>,
  pairs: readonly YamlPair[],
  trail: Trail | null = null,
): ReadEntries<Value> | null {
  const decoder = new Decoder();
  const entries: (Entry<Value> | null)[] = [];
  for (const pair of pairs) {
    if (isMergeKey(pair.key)) return null;
    const held = new Map<string, Value>();
    decoder.good = true;
    readEntry(decoder, shape, pair, held, trail);
    const [read] = held;
    entries.push(read === undefined ? null : { name: read[0], value: read[1] });
  }
  return { entries, misfits: decoder.misfits };
}
