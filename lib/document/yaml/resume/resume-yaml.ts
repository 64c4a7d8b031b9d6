import { lineEnd } from '../../edit/text/lines.ts';
import { isBreak, isHighSurrogate, isLowSurrogate, isPrintable } from '../characters.ts';
import type { MappingNode } from '../node.ts';
import type { YamlDocument } from '../parse-yaml.ts';
import { assemble } from './assemble.ts';
import { type Change, growth } from './change.ts';
import { type Joint, jointBefore, jointsBehind, lineStart, movedJoints } from './joint.ts';
import { type Opening, readStretch, type Stretch } from './stretch.ts';

/** A tree that was read without a fault, and is resumable. */
export type ReadTree = { readonly text: string; readonly root: MappingNode };

/** A text read on from within an older one. */
export type Resumed = {
  readonly document: YamlDocument;
  /** From which joint on it was read, and where the old tree goes on, if it does. */
  readonly start: Joint;
  readonly met: Joint | null;
  /** Into how many pairs of the root that went. */
  readonly pairs: number;
};

/**
 * Reads a changed text as `parseYaml` does, but only from the entry that the change begins in to the one behind it; the tree around
 * them is taken over. Null where all has to be read.
 */
export function resumeYaml(old: ReadTree, text: string, change: Change): Resumed | null {
  const start = jointBefore(old.root, old.text, change.from);
  const first = old.root.pairs[0];
  if (start === null || first === undefined || !isReadable(text, change)) return null;
  const rootColumn = first.from - lineStart(old.text, first.from);
  const opening: Opening = { root: old.root, rootColumn, start, line: 0 };
  const read = readNear(old, text, change, opening) ?? readToTheEnd(old, text, change, opening);
  if (!read?.selfContained) return null;
  return { document: assemble(old.root, text, change, start, read), start, met: read.met, pairs: read.pairs.length };
}

/** Reads no further than the line of the next joint; null where that is not met. */
function readNear(old: ReadTree, text: string, change: Change, opening: Opening): Stretch | null {
  const next = jointsBehind(old.root, old.text, change.to).next();
  if (next.done) return null;
  const { at } = opening.start;
  const end = lineEnd(text, next.value.at + growth(change)) + 2;
  const read = readStretch(text.slice(at, end), opening, movedJoints([next.value], growth(change) - at));
  return read?.met ? { ...read, met: next.value } : null;
}

function readToTheEnd(old: ReadTree, text: string, change: Change, opening: Opening): Stretch | null {
  const { at } = opening.start;
  const by = growth(change) - at;
  const readFrom = (line: number) => {
    const joints = movedJoints(jointsBehind(old.root, old.text, change.to), by);
    return readStretch(text.slice(at), { ...opening, line }, joints);
  };
  const read = readFrom(0);
  // A fault tells its line; without one the lines need not be counted.
  const told = read?.fault ? readFrom(breaksIn(text, at)) : read;
  return told?.met ? { ...told, met: { ...told.met, at: told.met.at - by } } : told;
}

function breaksIn(text: string, end: number): number {
  let count = 0;
  for (let at = 0; at < end; at++) {
    const code = text.charCodeAt(at);
    if (isBreak(code) && !(code === 10 && text.charCodeAt(at - 1) === 13)) count++;
  }
  return count;
}

/** Whether libyaml's reader lets all pass that is new; how far it looks ahead depends on all before. */
function isReadable(text: string, { from, newTo }: Change): boolean {
  for (let at = Math.max(from - 1, 0); at <= Math.min(newTo, text.length - 1); at++) {
    const code = text.charCodeAt(at);
    const isHalf = isHighSurrogate(code)
      ? !isLowSurrogate(text.charCodeAt(at + 1))
      : isLowSurrogate(code) && !isHighSurrogate(text.charCodeAt(at - 1));
    if (isHalf || code === 0xfeff || ((code & 0xf800) !== 0xd800 && !isPrintable(code))) return false;
  }
  return true;
}
