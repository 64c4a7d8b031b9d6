import type { TextEdit } from '../../range.ts';
import { writeValue } from '../change/write-value.ts';
import { draftOfNode } from '../draft/draft-of-node.ts';
import { flowText } from '../draft/write-flow.ts';
import { breakFor } from '../text/lines.ts';
import type { Source } from '../tree/source.ts';
import type { AliasPlace } from './node-places.ts';

/** Writes what an alias stands for in its place, under an anchor or none. */
export function replaceAlias(source: Source, { alias, place }: AliasPlace, anchor: string | null): TextEdit[] {
  const { from, to } = alias.range;
  const draft = draftOfNode(source, alias.target, from);
  if (place.as === 'value') return writeValue(source, place.mapping, place.pair, draft, [], anchor);
  const lineBreak = breakFor(source.text, from);
  const written = flowText({ source, near: null, lineBreak, indent: 0 }, draft, []);
  return [{ from, to, insert: anchor === null ? written : `&${anchor} ${written}` }];
}
