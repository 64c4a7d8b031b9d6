import { Composer } from '../composer.ts';
import { type Fault, FaultSignal } from '../fault.ts';
import { fetchToken } from '../fetch-token.ts';
import { type MappingFrame, mappingFrame } from '../frame.ts';
import type { MappingNode, YamlPair } from '../node.ts';
import { isSelfContained, step } from '../parse-yaml.ts';
import { shiftedNode } from '../shifted.ts';
import { indicator, type Token } from '../token.ts';
import type { Joint } from './joint.ts';

/** What was read of a stretch of text, in offsets from its start, and how that came to an end. */
export type Stretch = {
  /** The pairs of the root that begin in it; where it begins within one, that is the first, with the entries read here. */
  readonly pairs: readonly YamlPair[];
  /** Where the old tree can be taken over again: the state is the one in which it was read there. */
  readonly met: Joint | null;
  readonly fault: Fault | null;
  /** The token behind the document, where it was read to its end. */
  readonly behind: Token | null;
  readonly selfContained: boolean;
};

/** What is open where scanning begins. */
export type Opening = {
  readonly root: MappingNode;
  readonly rootColumn: number;
  readonly start: Joint;
  /** How many lines stand before it. */
  readonly line: number;
};

/**
 * Scans and composes a stretch of text that begins at a joint, until it comes by one of the others, or to its end. Null where its very
 * first token is at fault: the one before it would have waited for it, and not be in the tree.
 */
export function readStretch(text: string, opening: Opening, joints: Iterator<Joint>): Stretch | null {
  const composer = new Composer(text);
  const { pairs } = open(composer, opening);
  const ends = { pairs, met: null, fault: null, behind: null, selfContained: true };
  let begun = false;
  try {
    fetchToken(composer.scanner);
    begun = true;
    const met = composeUntil(composer, joints);
    const behind = met === null ? composer.peek() : null;
    return { ...ends, met, behind, selfContained: isSelfContained(composer) };
  } catch (signal) {
    if (!(signal instanceof FaultSignal)) throw signal;
    if (!begun) return null;
    composer.abandon();
    return { ...ends, fault: signal.fault };
  }
}

/** Opens the root, and the map that the joint is in. */
function open(composer: Composer, { root, rootColumn, start, line }: Opening): MappingFrame {
  const by = 0 - start.at;
  const outer = frameOf(root, by, line);
  composer.frames.push(outer);
  composer.handles.set('!', '!').set('!!', 'tag:yaml.org,2002:');
  const pair = root.pairs[start.pair];
  if (start.entry === null || pair?.value.kind !== 'mapping') {
    composer.scanner.resume(line, [-1], rootColumn);
    return outer;
  }
  const inner = frameOf(pair.value, by, line);
  composer.frames.push(inner);
  composer.scanner.resume(line, [-1, rootColumn], start.column);
  const value: MappingNode = { ...pair.value, range: inner.range, pairs: inner.pairs };
  const colon = pair.colon === null ? null : pair.colon + by;
  outer.pairs.push({ key: shiftedNode(pair.key, by), value, from: pair.from + by, colon });
  return outer;
}

function frameOf(node: MappingNode, by: number, line: number): MappingFrame {
  const from = node.range.from + by;
  const frame = mappingFrame('block-mapping', indicator('block-mapping-start', from, from, line));
  frame.first = false;
  return frame;
}

function composeUntil(composer: Composer, joints: Iterator<Joint>): Joint | null {
  let next = joints.next();
  for (let frame = composer.frames.at(-1); frame !== undefined; frame = composer.frames.at(-1)) {
    if (frame.type === 'block-mapping' && frame.expects === 'key' && composer.frames.length <= 2) {
      const { from } = composer.peek();
      while (!next.done && isPassed(next.value, from, composer)) next = joints.next();
      if (!next.done && isMet(next.value, from, composer)) return next.value;
    }
    step(composer, frame);
  }
  return null;
}

/** The joints within the edit's own map are of no use once it has been left. */
function isPassed({ at, column, entry }: Joint, from: number, { frames }: Composer): boolean {
  return at + column < from || (entry !== null && frames.length === 1);
}

function isMet({ at, column, entry }: Joint, from: number, composer: Composer): boolean {
  const { frames, scanner } = composer;
  if (at + column !== from || composer.peek().type !== 'key' || scanner.indent !== column) return false;
  const [outer] = frames;
  // A map that is itself a key leaves the root waiting for the value.
  return entry === null
    ? frames.length === 1
    : frames.length === 2 && outer?.type === 'block-mapping' && outer.key === null;
}
