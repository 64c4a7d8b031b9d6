import type { Fix } from '../../diagnostic.ts';
import { columnOf, lineStart, nextLine } from '../../edit/text/lines.ts';
import type { TextEdit } from '../../range.ts';
import type { YamlPair } from '../../yaml/node.ts';
import type { Site } from '../site.ts';
import { fits } from './fit-value.ts';

/** Takes away a key around the sections (`registries:`) and moves its lines to the left. */
export function unwrap({ node, shape, entries }: Site, pair: YamlPair, text: string): Fix | null {
  const { value } = pair;
  if (node.flow || value.kind !== 'mapping' || value.flow || value.properties !== null) return null;
  if (!fits(value, shape)) return null;
  const names = value.pairs.map(({ key }) => (key.kind === 'scalar' ? key.value : null));
  if (entries.some(({ name }) => name !== null && names.includes(name))) return null;
  const first = lineStart(text, value.range.from);
  const depth = columnOf(text, value.range.from) - columnOf(text, pair.from);
  if (first <= pair.from || depth < 1) return null;
  const header: TextEdit = { from: pair.from, to: nextLine(text, pair.key.range.to), insert: '' };
  const edits = [header, ...dedent(text, header.to, value.range.to, depth)];
  return { label: 'unwrap', values: {}, edits };
}

function dedent(text: string, from: number, to: number, depth: number): TextEdit[] {
  const edits: TextEdit[] = [];
  for (let at = from; at < to; at = nextLine(text, at)) {
    const blanks = /^ */.exec(text.slice(at, at + depth))?.[0].length ?? 0;
    if (blanks > 0) edits.push({ from: at, to: at + blanks, insert: '' });
  }
  return edits;
}
