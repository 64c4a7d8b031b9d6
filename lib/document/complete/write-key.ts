import { breakFor, columnOf } from '../edit/text/lines.ts';
import { blockLayout } from '../edit/tree/block-layout.ts';
import { kindOf } from '../edit/tree/kind.ts';
import type { Labelled } from './labels.ts';
import type { Proposal } from './proposal.ts';
import { isFollowed, isQuotedThroughout, type Site, writeText } from './site.ts';

/** A key with what opens its value: the caret then stands where that is written. */
export function writeKey(site: Site, labelled: Labelled): Proposal {
  const { word, standing } = site;
  const { label, kind, path } = labelled;
  const name = writeText(site, label);
  const [before, after] = word.isKey ? ['', ''] : valueFrame(site, labelled);
  return {
    label,
    kind,
    path,
    range: word.range,
    insert: name + before + after + standing.comma,
    caret: (name + before).length,
    goesOn: before.length > 1 && !isText(labelled),
  };
}

/** What stands before and behind the value of a new key. */
function valueFrame(site: Site, labelled: Labelled): readonly [string, string] {
  const isList = labelled.below?.expected === 'list';
  const isMap = labelled.below?.expected === 'map';
  const inFlow = site.standing.spot.parent.flow;
  if (!inFlow && isFollowed(site)) return [isFollowedClosely(site) ? ': ' : ':', ''];
  if (!isList && !isMap)
    return inFlow && isText(labelled) && isQuotedThroughout(site.standing) ? [': "', '"'] : [': ', ''];
  const layout = blockLayout(site.standing.source, kindOf(labelled.path.map(String)));
  if (inFlow || layout.flow) return isList ? [': [', ']'] : [': {', '}'];
  const column = columnOf(site.text, site.word.range.from) + layout.deeper;
  const indent = breakFor(site.text, site.word.range.from) + ' '.repeat(column);
  return [`:${indent}${isList ? `-${layout.gap}` : ''}`, ''];
}

function isFollowedClosely({ text, word }: Site): boolean {
  return /^\S/.test(text.slice(word.range.to, word.lineEnd));
}

function isText({ below }: Labelled): boolean {
  return below?.expected === 'text';
}
