import type { NodeFile, Sources } from '../node-files.ts';
import { sameSources } from '../text/source.ts';

/** What the lines came of in which a file is not the same as before, the elder and the younger ones. */
export function changedSources(before: NodeFile | undefined, now: NodeFile | undefined): readonly Sources[] {
  const elder = before?.sources ?? [];
  const younger = now?.sources ?? [];
  const least = Math.min(elder.length, younger.length);
  let start = 0;
  while (start < least && same(elder[start], younger[start])) start += 1;
  let end = 0;
  while (end < least && same(elder.at(-1 - end), younger.at(-1 - end))) end += 1;
  return [...elder.slice(start, elder.length - end), ...younger.slice(start, younger.length - end)];
}

function same(one: Sources | undefined, other: Sources | undefined): boolean {
  return one === other || (one !== undefined && other !== undefined && sameSources(one, other));
}
