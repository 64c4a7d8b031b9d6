import { commentsOf } from '../comments.ts';
import { lineStart, nextLine } from '../edit/text/lines.ts';
import type { Source } from '../edit/tree/source.ts';

const directive = /^#\s*portolan:\s*ignore(?![\w-])/;

/** Where the lines start that a comment `# portolan: ignore …` speaks of: what stands on them has to stay together. */
export function silencedLines(source: Source): ReadonlySet<number> {
  const { text } = source;
  const lines = new Set<number>();
  if (!text.includes('portolan:')) return lines;
  for (const { from, to } of commentsOf(source)) {
    if (!directive.test(text.slice(from, to))) continue;
    let line = lineStart(text, from);
    const alone = text.slice(line, from).trim() === '';
    if (alone)
      do line = nextLine(text, line);
      while (line < text.length && /^[ \t]*#/.test(text.slice(line, nextLine(text, line))));
    lines.add(line);
  }
  return lines;
}
