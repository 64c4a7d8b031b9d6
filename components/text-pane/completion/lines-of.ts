import type { Text } from '@codemirror/state';
import type { Lines } from '@/lib/document/index.ts';

/** The lines of an editor's text, without putting the text together. */
export function linesOf(doc: Text): Lines {
  return {
    count: doc.lines,
    line: (number) => doc.line(number).text,
    *above(number) {
      const upwards = doc.iterRange(doc.line(number).from, 0);
      while (!upwards.next().done) if (!upwards.lineBreak) yield upwards.value;
    },
  };
}
