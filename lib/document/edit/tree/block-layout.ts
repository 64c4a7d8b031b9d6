import { columnOf } from '../text/lines.ts';
import { type Example, exampleOf, indentStep } from './example.ts';
import type { Kind } from './kind.ts';
import type { Source } from './source.ts';

/** How a collection of a kind is written under a key at some column. */
export type BlockLayout = {
  readonly flow: boolean;
  /** How much deeper than the key its keys or dashes stand. */
  readonly deeper: number;
  /** What stands between a dash and its item. */
  readonly gap: string;
};

export function blockLayout(source: Source, kind: Kind): BlockLayout {
  const example = exampleOf(source, kind);
  const step = indentStep(source);
  if (example === null || example.node.flow) {
    return { flow: example !== null, deeper: step, gap: ' ' };
  }
  return { flow: false, deeper: depthOf(source.text, example, step), gap: gapOf(source.text, example) };
}

function depthOf(text: string, { node, parent }: Example, fallback: number): number {
  const deeper = columnOf(text, node.range.from) - columnOf(text, parent.range.from);
  const least = node.kind === 'sequence' ? 0 : 1;
  return parent.flow || deeper < least ? fallback : deeper;
}

function gapOf(text: string, { node }: Example): string {
  if (node.kind !== 'sequence' || node.dashes[0] === undefined) return ' ';
  return /^ +(?=[^ #\r\n])/.exec(text.slice(node.dashes[0] + 1))?.[0] ?? ' ';
}
