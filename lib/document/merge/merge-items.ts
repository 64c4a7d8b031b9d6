import type { Lines } from '../../lines/index.ts';
import type { Piece } from './conflict.ts';
import { mergeBetween } from './merge-between.ts';
import { mergeLists } from './merge-lists.ts';
import { type Stretch, textOf } from './stretch.ts';
import { conflictOf } from './three.ts';
import type { Child, Parts } from './unit.ts';

type Lists = { readonly base: Parts; readonly ours: Parts; readonly theirs: Parts };

/** Merges lists item by item, as their order counts. */
export function mergeItems(lists: Lists, keys: readonly string[]): readonly Piece[] | null {
  const { base, ours, theirs } = lists;
  const regions = mergeLists(texts(base), texts(ours), texts(theirs), 'apart');
  const isFlow = ours.style === 'flow-list';
  if (isFlow && regions.some(({ take }) => take === 'conflict')) return null;
  const pieces = regions.flatMap((region, index): readonly Piece[] => {
    const isFirst = index === 0;
    if (region.take === 'ours') return itemsOf(ours, region.ours, isFirst, isFlow);
    if (region.take === 'theirs') return itemsOf(theirs, region.theirs, isFirst, isFlow);
    if (region.take === 'conflict') {
      const stretches = [stretchOf(base, region.base), stretchOf(ours, region.ours), stretchOf(theirs, region.theirs)];
      const [was = null, our = null, their = null] = stretches;
      return [conflictOf({ base: was, ours: our, theirs: their }, keys)];
    }
    return Array.from({ length: region.ours.to - region.ours.from }, (_, at) => {
      const three = {
        base: base.children[region.base.from + at] ?? null,
        ours: ours.children[region.ours.from + at] ?? null,
        theirs: theirs.children[region.theirs.from + at] ?? null,
      };
      const gaps = { base: three.base?.gap ?? null, ours: three.ours?.gap ?? null, theirs: three.theirs?.gap ?? null };
      const gap = isFirst && at === 0 ? [] : betweenItems(mergeBetween(gaps, keys), ours, isFlow);
      return [...gap, ...(three.ours === null ? [] : [textOf(three.ours.unit.at)])];
    }).flat();
  });
  const head = mergeBetween({ base: base.head, ours: ours.head, theirs: theirs.head }, keys);
  const tail = mergeBetween({ base: base.tail, ours: ours.tail, theirs: theirs.tail }, keys);
  return [...head, ...withoutLeadingGap(pieces), ...tail];
}

function texts({ children }: Parts): readonly string[] {
  return children.map(({ unit }) => textOf(unit.at));
}

function itemsOf(parts: Parts, { from, to }: Lines, isFirst: boolean, isFlow: boolean): readonly Piece[] {
  return parts.children.slice(from, to).flatMap(({ gap, unit }, at): readonly Piece[] => {
    const before = isFirst && at === 0 ? [] : betweenItems(gap === null ? [''] : [textOf(gap)], parts, isFlow);
    return [...before, textOf(unit.at)];
  });
}

/** What was first on its side has nothing before it. */
function betweenItems(gap: readonly Piece[], parts: Parts, isFlow: boolean): readonly Piece[] {
  if (gap.some((piece) => piece !== '')) return gap;
  if (isFlow) return [', '];
  return [/\r\n|[\r\n]/.exec(parts.head.of)?.[0] ?? '\n'];
}

/** Where all that stood first is gone, what is left begins with its gap. */
function withoutLeadingGap(pieces: readonly Piece[]): readonly Piece[] {
  const [first, ...rest] = pieces;
  return typeof first === 'string' && /^[,\s]*$/.test(first) ? rest : pieces;
}

function stretchOf({ children, head }: Parts, { from, to }: Lines): Stretch | null {
  const of = head.of;
  const first: Child | undefined = children[from];
  const last = children[to - 1];
  if (from === to || first === undefined || last === undefined) return null;
  return { of, from: first.gap?.from ?? first.unit.at.from, to: last.unit.at.to };
}
