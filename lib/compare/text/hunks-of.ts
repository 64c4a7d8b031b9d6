import type { Gap, Lines } from '../../lines/index.ts';
import type { DiffLine, Hunk, LineSpan } from './hunk.ts';

const context = 3;

/** What differs between two texts with the lines around it; nothing where they are the same. */
export function hunksOf(gaps: readonly Gap[], before: readonly string[], after: readonly string[]): readonly Hunk[] {
  return neighbours(gaps).map((near) => hunkOf(near, before, after));
}

/** Gaps whose contexts touch are told together. */
function neighbours(gaps: readonly Gap[]): readonly (readonly Gap[])[] {
  const groups: Gap[][] = [];
  let end = Number.NEGATIVE_INFINITY;
  for (const gap of gaps) {
    if (gap.before.from - end > 2 * context) groups.push([]);
    groups.at(-1)?.push(gap);
    end = gap.before.to;
  }
  return groups;
}

function hunkOf(gaps: readonly Gap[], one: readonly string[], other: readonly string[]): Hunk {
  const lines: DiffLine[] = [];
  const lead = Math.min(context, gaps[0]?.before.from ?? 0);
  let before = (gaps[0]?.before.from ?? 0) - lead;
  let after = (gaps[0]?.after.from ?? 0) - lead;
  const start = { before, after };
  const keepUpTo = (line: number): void => {
    for (const text of one.slice(before, line)) lines.push({ kind: 'same', text, before: ++before, after: ++after });
  };
  for (const gap of gaps) {
    keepUpTo(gap.before.from);
    for (const text of cut(one, gap.before)) lines.push({ kind: 'removed', text, before: ++before });
    for (const text of cut(other, gap.after)) lines.push({ kind: 'added', text, after: ++after });
  }
  keepUpTo(before + context);
  return { before: span(start.before, before), after: span(start.after, after), lines };
}

function cut(lines: readonly string[], { from, to }: Lines): readonly string[] {
  return lines.slice(from, to);
}

function span(from: number, to: number): LineSpan {
  return { start: to > from ? from + 1 : from, count: to - from };
}
