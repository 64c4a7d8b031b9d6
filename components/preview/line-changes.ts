/** A stretch of lines that became others. Lines count from 0. */
export type LineChange = {
  /** Offsets in the text as it was. */
  readonly from: number;
  readonly to: number;
  readonly insert: string;
  /** The lines that stand there now; none where lines only went away. */
  readonly line: number;
  readonly count: number;
};

/** Above this many pairs of lines a stretch is given as changed whole. */
const mostPairs = 250_000;

/** The fewest whole lines whose change turns one text into the other, in order. */
export function lineChanges(before: string, after: string): readonly LineChange[] {
  if (before === after) return [];
  const head = commonStart(before, after);
  const tail = commonEnd(before, after, head);
  const old = linesOf(before.slice(head, before.length - tail));
  const now = linesOf(after.slice(head, after.length - tail));
  const kept = old.length * now.length > mostPairs ? [] : commonLines(old, now);
  const line = linesOf(after.slice(0, head)).length;
  return gapsBetween(kept, old, now).map((gap) => ({
    from: head + lengthOf(old.slice(0, gap.oldFrom)),
    to: head + lengthOf(old.slice(0, gap.oldTo)),
    insert: now.slice(gap.nowFrom, gap.nowTo).join(''),
    line: line + gap.nowFrom,
    count: gap.nowTo - gap.nowFrom,
  }));
}

type Pair = { readonly old: number; readonly now: number };

/** Each line with its line feed. */
function linesOf(text: string): readonly string[] {
  return text.match(/[^\n]*\n|[^\n]+$/g) ?? [];
}

function lengthOf(lines: readonly string[]): number {
  return lines.reduce((sum, line) => sum + line.length, 0);
}

/** The length of the whole lines that both begin with. */
function commonStart(before: string, after: string): number {
  let length = 0;
  while (length < before.length && before.charCodeAt(length) === after.charCodeAt(length)) length += 1;
  return before.slice(0, length).lastIndexOf('\n') + 1;
}

/** The length of whole lines that both end with; perhaps one line less than there are. */
function commonEnd(before: string, after: string, head: number): number {
  const most = Math.min(before.length, after.length) - head;
  let length = 0;
  while (length < most && before.charCodeAt(before.length - 1 - length) === after.charCodeAt(after.length - 1 - length))
    length += 1;
  const lineFeed = before.indexOf('\n', before.length - length);
  return lineFeed < 0 ? 0 : before.length - lineFeed - 1;
}

/** The longest sequence of lines that both have, as pairs of their indexes. */
function commonLines(old: readonly string[], now: readonly string[]): readonly Pair[] {
  const width = now.length + 1;
  const best = new Uint32Array((old.length + 1) * width);
  const at = (row: number, column: number) => best[row * width + column] ?? 0;
  for (let row = old.length - 1; row >= 0; row -= 1) {
    for (let column = now.length - 1; column >= 0; column -= 1) {
      const equal = old[row] === now[column];
      best[row * width + column] = equal
        ? at(row + 1, column + 1) + 1
        : Math.max(at(row + 1, column), at(row, column + 1));
    }
  }
  const pairs: Pair[] = [];
  for (let row = 0, column = 0; row < old.length && column < now.length; ) {
    if (old[row] === now[column]) pairs.push({ old: row++, now: column++ });
    else if (at(row + 1, column) >= at(row, column + 1)) row += 1;
    else column += 1;
  }
  return pairs;
}

/** What lies between the kept lines, in both. */
function gapsBetween(kept: readonly Pair[], old: readonly string[], now: readonly string[]) {
  const gaps = [];
  let oldFrom = 0;
  let nowFrom = 0;
  for (const pair of [...kept, { old: old.length, now: now.length }]) {
    if (pair.old > oldFrom || pair.now > nowFrom) gaps.push({ oldFrom, oldTo: pair.old, nowFrom, nowTo: pair.now });
    oldFrom = pair.old + 1;
    nowFrom = pair.now + 1;
  }
  return gaps;
}
