/** A line of one text and the line of another that it became, counted from 0. */
export type LinePair = { readonly before: number; readonly after: number };

/** Beyond this many possible pairs, lines are not told apart by what they say. */
const mostPairs = 4000;

/** Two lines with fewer of their words in common are not the same line changed. */
const leastAlike = 0.4;

/** The lines that are most alike, in order: of what went and what came in its place, what became what. */
export function pairLines(before: readonly string[], after: readonly string[]): readonly LinePair[] {
  if (before.length * after.length > mostPairs) return [];
  const one = before.map(wordsOf);
  const other = after.map(wordsOf);
  const width = after.length + 1;
  const best = new Float64Array((before.length + 1) * width);
  const scores = new Float64Array(best.length);
  for (let row = before.length - 1; row >= 0; row--) {
    for (let column = after.length - 1; column >= 0; column--) {
      const at = row * width + column;
      const score = likeness(one[row] ?? [], other[column] ?? []);
      scores[at] = score < leastAlike ? 0 : score;
      const paired = (scores[at] ?? 0) + (best[at + width + 1] ?? 0);
      best[at] = Math.max(paired, best[at + width] ?? 0, best[at + 1] ?? 0);
    }
  }
  const pairs: LinePair[] = [];
  for (let row = 0, column = 0; row < before.length && column < after.length; ) {
    const at = row * width + column;
    const score = scores[at] ?? 0;
    if (score > 0 && best[at] === score + (best[at + width + 1] ?? 0)) pairs.push({ before: row++, after: column++ });
    else if (best[at] === best[at + width]) row++;
    else column++;
  }
  return pairs;
}

function wordsOf(line: string): readonly string[] {
  return (line.match(/[\p{L}\p{N}_]+/gu) ?? []).sort();
}

/** How many of the words of two lines are in both, from 0 to 1. */
function likeness(one: readonly string[], other: readonly string[]): number {
  if (one.length + other.length === 0) return 0;
  let common = 0;
  for (let left = 0, right = 0; left < one.length && right < other.length; ) {
    const word = one[left] ?? '';
    const opposite = other[right] ?? '';
    if (word === opposite) common++;
    if (word <= opposite) left++;
    if (word >= opposite) right++;
  }
  return (2 * common) / (one.length + other.length);
}
