import { completeAt } from './complete.ts';
import { bareExcerpt, type Excerpt, excerptAround, type Lines } from './excerpt.ts';
import type { Completion, Proposal, Suggestions } from './proposal.ts';
import { siblingKeys } from './sibling-keys.ts';

/**
 * What could be written in a line of a document of any length, at a column; null where nothing is known. Places in the answer count
 * from the start of that line.
 */
export function completeLine(
  lines: Lines,
  number: number,
  column: number,
  suggestions: Suggestions,
): Completion | null {
  const found = completeExcerpt(excerptAround(lines, number), column, suggestions);
  if (found !== null) return found;
  const bare = completeExcerpt(bareExcerpt(lines, number), column, suggestions);
  if (bare === null) return null;
  const there = siblingKeys(lines, number, bare.from);
  const proposals = bare.proposals.filter(({ label }) => !there.has(label));
  return proposals.length === 0 ? null : { ...bare, proposals };
}

function completeExcerpt({ lines, at }: Excerpt, column: number, suggestions: Suggestions): Completion | null {
  const start = lines.slice(0, at).reduce((sum, line) => sum + line.length + 1, 0);
  const found = completeAt(lines.join('\n'), start + column, suggestions);
  const moved = ({ range, ...rest }: Proposal) => ({
    ...rest,
    range: { from: range.from - start, to: range.to - start },
  });
  return found && { from: found.from - start, proposals: found.proposals.map(moved) };
}
