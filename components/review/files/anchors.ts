import type { SideText } from '@/components/compare/work/outcome.ts';
import { secretMark } from '@/lib/document/index.ts';

const longest = 10_000;

/** The lines of a text with the same mark for every secret: what a comment keeps of the line that it is on. */
export function markedLines(side: SideText | null): readonly string[] {
  if (side === null) return [];
  let text = '';
  let at = 0;
  for (const { from, to } of side.secrets) {
    text += side.text.slice(at, from) + secretMark;
    at = to;
  }
  const lines = (text + side.text.slice(at)).split('\n').map(kept);
  return lines.at(-1) === '' ? lines.slice(0, -1) : lines;
}

/** A line as it is kept: the server takes no control characters, and none that is endless. */
function kept(line: string): string {
  return line.replaceAll(/[^\P{Cc}\t]/gu, '').slice(0, longest);
}

/** Where a line is now that was remembered by number and text: the nearest of this text; null where it is gone. */
export function anchorOf(lines: readonly string[], { line, text }: { readonly line: number; readonly text: string }) {
  const same = lines.flatMap((each, index) => (each.trim() === text.trim() ? [index + 1] : []));
  return same.toSorted((one, other) => Math.abs(one - line) - Math.abs(other - line))[0] ?? null;
}
