import { isBreak } from '../characters.ts';
import { lastBefore } from '../last-before.ts';
import type { MappingNode, YamlNode, YamlPair } from '../node.ts';

/** A pair of the root, or one of the map that is its value, with its lines for itself. */
export type Joint = {
  readonly pair: number;
  /** Which entry of the pair's map; null for the pair itself. */
  readonly entry: number | null;
  /** The start of its line, and the column in which it begins. */
  readonly at: number;
  readonly column: number;
};

/** A map whose entries have their lines for themselves can be entered at each of them. */
export function blockMapOf(node: YamlNode | undefined): MappingNode | null {
  if (node?.kind !== 'mapping' || node.flow || node.properties !== null || node.pairs.length === 0) return null;
  return node;
}

/**
 * The last joint before an edit of which the first character stays, for scanning to begin there. It must begin with a word: behind a
 * dash, a question mark or a colon it could come to belong to the entry before it.
 */
export function jointBefore(root: MappingNode, text: string, edit: number): Joint | null {
  const pair = lastUsable(root.pairs, text, edit);
  const map = blockMapOf(root.pairs[pair]?.value);
  const entry = map === null ? -1 : lastUsable(map.pairs, text, edit);
  const found = entry < 0 ? root.pairs[pair] : map?.pairs[entry];
  return found === undefined ? null : jointAt(text, found, pair, entry < 0 ? null : entry);
}

/** The joints behind an edit, the nearest first: entries of the map that it is in, then pairs of the root. */
export function* jointsBehind(root: MappingNode, text: string, edit: number): Generator<Joint> {
  const inside = lastBefore(root.pairs, edit + 1);
  const entries = blockMapOf(root.pairs[inside]?.value)?.pairs ?? [];
  for (let index = lastBefore(entries, edit + 1) + 1; index < entries.length; index++) {
    const joint = jointAt(text, entries[index], inside, index);
    if (joint !== null && joint.at > edit) yield joint;
  }
  for (let index = inside + 1; index < root.pairs.length; index++) {
    const joint = jointAt(text, root.pairs[index], index, null);
    if (joint !== null && joint.at > edit) yield joint;
  }
}

/** The same joints where the text before them has become longer or shorter. */
export function* movedJoints(joints: Iterable<Joint>, by: number): Generator<Joint> {
  for (const joint of joints) yield { ...joint, at: joint.at + by };
}

function jointAt(text: string, found: YamlPair | undefined, pair: number, entry: number | null): Joint | null {
  if (found === undefined) return null;
  const at = lineStart(text, found.from);
  return isIndentation(text, at, found.from) ? { pair, entry, at, column: found.from - at } : null;
}

function lastUsable(pairs: readonly YamlPair[], text: string, edit: number): number {
  let index = lastBefore(pairs, edit);
  for (let pair = pairs[index]; pair !== undefined; pair = pairs[--index]) {
    // Without the colon of its first key a map would be none.
    const staysMap = index > 0 || (pair.colon !== null && pair.colon + 1 < edit);
    if (staysMap && !/[-?:]/.test(text.charAt(pair.from)) && jointAt(text, pair, index, null) !== null) break;
  }
  return index;
}

function isIndentation(text: string, from: number, to: number): boolean {
  for (let at = from; at < to; at++) if (text.charCodeAt(at) !== 32) return false;
  return true;
}

export function lineStart(text: string, offset: number): number {
  let at = offset;
  while (at > 0 && !isBreak(text.charCodeAt(at - 1))) at--;
  return at;
}
