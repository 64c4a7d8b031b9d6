import type { Range, TextEdit } from '../../range.ts';
import { mayHoldAlias } from '../../secrets/may-share.ts';
import type { YamlNode } from '../../yaml/node.ts';
import { lineEnd, lineStart } from '../text/lines.ts';
import { sortEdits } from '../text/ranges.ts';
import { isEmptyNode } from '../tree/entries.ts';
import { oncePer } from '../tree/once-per.ts';
import type { Source } from '../tree/source.ts';
import { type AliasPlace, aliasesOf } from './node-places.ts';
import { replaceAlias } from './replace-alias.ts';

/**
 * Makes the nodes that an edit changes independent of the aliases that stand for them elsewhere: the first alias takes
 * the value over, with the anchor where others need it. One step at a time; null once nothing is shared.
 */
export function handOnShared(source: Source, changed: readonly YamlNode[]): TextEdit[] | null {
  if (!changed.some(({ anchor }) => anchor !== null)) return null;
  const aliases = aliasesIn(source);
  for (const node of changed) {
    const users = aliases.filter(({ alias }) => alias.target === node);
    if (users.length > 0) return sortEdits([...dropAnchor(source.text, node), ...takeOver(source, node, users)]);
  }
  return null;
}

/** The same for nodes whose text goes, with all that they hold: aliases outside of them take over what they need. */
export function handOnRemoved(source: Source, removed: readonly Range[]): TextEdit[] | null {
  const isGone = ({ range }: YamlNode) => removed.some(({ from, to }) => from <= range.from && range.to <= to);
  const orphans = aliasesIn(source).filter(({ alias }) => isGone(alias.target) && !isGone(alias));
  const target = orphans[0]?.alias.target;
  if (target === undefined) return null;
  const users = orphans.filter(({ alias }) => alias.target === target);
  return takeOver(source, target, users);
}

const aliasesIn = oncePer(({ text, root }: Source) => (mayHoldAlias(text) ? aliasesOf(root) : []));

function takeOver(source: Source, node: YamlNode, users: readonly AliasPlace[]): TextEdit[] {
  const [first] = users;
  return first === undefined ? [] : replaceAlias(source, first, users.length > 1 ? node.anchor : null);
}

/** Takes the `&anchor` off a node, with the blanks beside it. */
export function dropAnchor(text: string, node: YamlNode): TextEdit[] {
  const { properties, anchor, tag } = node;
  if (properties === null || anchor === null) return [];
  const edit = dropProperty(text, properties, '&');
  const isLostInFlow = tag === null && isEmptyNode(node) && /[,\]}:]/.test(text[edit.to] ?? '');
  return [isLostInFlow ? { ...edit, insert: '~' } : edit];
}

/** Takes the `!tag` off a node, with the blanks beside it. */
export function dropTag(text: string, { properties, tag }: YamlNode): TextEdit[] {
  return properties === null || tag === null ? [] : [dropProperty(text, properties, '!')];
}

function dropProperty(text: string, properties: Range, mark: '&' | '!'): TextEdit {
  const words = [...text.slice(properties.from, properties.to).matchAll(/\S+/g)];
  const word = words.find(([written]) => written.startsWith(mark));
  const from = properties.from + (word?.index ?? 0);
  const to = from + (word?.[0].length ?? 0);
  const behind = /^[ \t]*/.exec(text.slice(to))?.[0].length ?? 0;
  const endsLine = to + behind === lineEnd(text, to);
  const before = endsLine ? (/[ \t]*$/.exec(text.slice(lineStart(text, from), from))?.[0].length ?? 0) : 0;
  return { from: from - before, to: to + behind, insert: '' };
}
