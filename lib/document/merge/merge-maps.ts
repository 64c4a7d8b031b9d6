import type { Piece } from './conflict.ts';
import { mergeBetween } from './merge-between.ts';
import { orderOf } from './order.ts';
import { type Stretch, textOf } from './stretch.ts';
import { conflictOf, type Three } from './three.ts';
import type { Child, Parts, Unit } from './unit.ts';

/** Merges what both sides have below a map. */
type MergeBelow = (three: Three<Unit>, keys: readonly string[]) => readonly Piece[];

const sections = ['mirrors', 'configs', 'auths'];

/** Merges maps key by key. A side that is null has nothing in it. */
export function mergeMaps(
  parts: Three<Parts>,
  keys: readonly string[],
  mergeBelow: MergeBelow,
): readonly Piece[] | null {
  const [base, ours, theirs] = [byKey(parts.base), byKey(parts.ours), byKey(parts.theirs)];
  const around = (part: 'head' | 'tail') => {
    return { base: parts.base?.[part] ?? null, ours: parts.ours?.[part] ?? null, theirs: parts.theirs?.[part] ?? null };
  };
  const merged = new Map<string, readonly Piece[]>();
  const childrenOf = (key: string) => {
    return { base: base.get(key) ?? null, ours: ours.get(key) ?? null, theirs: theirs.get(key) ?? null };
  };
  for (const key of new Set([...ours.keys(), ...theirs.keys()])) {
    const pieces = mergeChild(childrenOf(key), [...keys, key], mergeBelow);
    if (pieces !== null) merged.set(key, pieces);
  }
  const order = orderOf([...base.keys()], [...ours.keys()], [...theirs.keys()]).filter((key) => merged.has(key));
  const isFlow = [parts.ours, parts.theirs].some((each) => each?.style === 'flow-map');
  const pieces = order.flatMap((key, at): readonly Piece[] => {
    const inner = merged.get(key) ?? [];
    const children = childrenOf(key);
    const gap = at === 0 && isFirst(children) ? [] : gapBefore(children, parts, [...keys, key]);
    return [...(at === 0 ? gap.map(withoutBreak) : gap), ...inner];
  });
  // A piece of a line of brackets says little by itself.
  if (isFlow && pieces.some((piece) => typeof piece !== 'string')) return null;
  const tail = mergeBetween(around('tail'), keys);
  const isBare = isFlow && order.length === 0;
  return [...mergeBetween(around('head'), keys), ...pieces, ...(isBare ? tail.map(withoutComma) : tail)];
}

function byKey(parts: Parts | null): ReadonlyMap<string, Child> {
  return new Map((parts?.children ?? []).map((child) => [child.unit.key, child]));
}

/** Null for a child that goes. */
function mergeChild(
  { base, ours, theirs }: Three<Child>,
  keys: readonly string[],
  mergeBelow: MergeBelow,
): readonly Piece[] | null {
  const units = { base: base?.unit ?? null, ours: ours?.unit ?? null, theirs: theirs?.unit ?? null };
  if (ours !== null && theirs !== null) return mergeBelow(units, keys);
  const left = ours ?? theirs;
  if (left === null) return null;
  if (base === null) return [textOf(left.unit.at)];
  if (textOf(base.unit.at) === textOf(left.unit.at)) return null;
  const isSection = keys.length === 1 && sections.includes(keys[0] ?? '');
  const merged = isSection && left.unit.parts?.style === 'block-map' ? mergeBelow(units, keys) : null;
  return (
    merged ?? [
      conflictOf({ base: units.base?.at ?? null, ours: ours?.unit.at ?? null, theirs: theirs?.unit.at ?? null }, keys),
    ]
  );
}

/** Whether it stands first on a side, so that what is before it is in the head there. */
function isFirst({ ours, theirs }: Three<Child>): boolean {
  return [ours, theirs].some((child) => child !== null && child.gap === null);
}

/** Between brackets with nothing in them no comma may stand. */
function withoutComma(tail: Piece): Piece {
  return typeof tail === 'string' ? tail.replace(/^\s*,/, '') : tail;
}

/** What stood between two entries, in front of the first: the comments of it. */
function withoutBreak(gap: Piece): Piece {
  if (typeof gap !== 'string') return gap;
  return gap.includes('#') ? gap.replace(/^[ \t]*(?:\r\n|[\r\n])/, '') : '';
}

function gapBefore(child: Three<Child>, parts: Three<Parts>, keys: readonly string[]): readonly Piece[] {
  const gaps = { base: child.base?.gap ?? null, ours: child.ours?.gap ?? null, theirs: child.theirs?.gap ?? null };
  if (gaps.ours !== null || gaps.theirs !== null) return mergeBetween(gaps, keys);
  return [usualGap([parts.ours, parts.theirs, parts.base].filter((each) => each !== null))];
}

/** What these maps have between their children, if nothing but blanks; else what any has. */
function usualGap(all: readonly Parts[]): string {
  const gaps = all.flatMap(({ children }) => children.flatMap(({ gap }) => (gap === null ? [] : [textOf(gap)])));
  const isFlow = all[0]?.style === 'flow-map';
  const usual = gaps.find((gap) => (isFlow ? /^,[ \t]*$/ : /^\s+$/).test(gap));
  return usual ?? (isFlow ? ', ' : breakIn(all[0]?.head));
}

function breakIn(stretch: Stretch | undefined): string {
  return /\r\n|[\r\n]/.exec(stretch?.of ?? '')?.[0] ?? '\n';
}
