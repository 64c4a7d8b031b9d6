import type { TextEdit } from '../../range.ts';
import type { ScalarNode, YamlNode } from '../../yaml/node.ts';
import { needsQuotes } from '../scalar/needs-quotes.ts';
import { literalLines, restyle } from '../scalar/restyle.ts';
import { type ScalarPlace, writeScalar } from '../scalar/write-scalar.ts';
import { beforeComment, breakFor, indentOf, lineEnd, nextLine } from '../text/lines.ts';
import { isBlockScalar } from '../tree/block-scalar.ts';
import { startOf } from '../tree/entries.ts';
import { isJson } from '../tree/flow-style.ts';
import type { Source } from '../tree/source.ts';

/**
 * Writes a text where a value stands, in the quotes that it has. Its anchor stays, and so does a tag that leaves a
 * text alone: `!!str` or one of the document's own, not `!!int` or `!!binary`.
 */
export function setScalar(source: Source, node: YamlNode, value: string, inFlow: boolean): TextEdit {
  const keepTag = !node.tag?.startsWith('tag:yaml.org,2002:') || node.tag === 'tag:yaml.org,2002:str';
  return replaceNode(source, node, scalarText(source, node, value, { inFlow, json: isJson(source) }), keepTag);
}

/** Writes `true` or `false`, without quotes or tag. */
export function setFlag(source: Source, node: YamlNode, value: boolean): TextEdit {
  return replaceNode(source, node, String(value), node.tag === null);
}

function replaceNode({ text }: Source, node: YamlNode, written: string, keepTag: boolean): TextEdit {
  const { from, to } = node.range;
  const closed = beforeComment(text, to, written);
  if (keepTag) return { from, to, insert: from === to && /\S/.test(text[from - 1] ?? '') ? ` ${closed}` : closed };
  const anchor = node.anchor === null ? '' : `&${node.anchor} `;
  return { from: startOf(node), to, insert: anchor + closed };
}

function scalarText(source: Source, node: YamlNode, value: string, place: ScalarPlace): string {
  if (node.kind !== 'scalar') return writeScalar(value, place);
  if (isBlockScalar(node)) return instead(source, node, value, place);
  // Quotes that only the old text needed go with it: who types `https://a.test` passes through `https:`.
  const { from, to } = node.range;
  if (needsQuotes(node.value, place.inFlow) && source.text.slice(from, to) === writeScalar(node.value, place)) {
    return writeScalar(value, place);
  }
  return restyle(node.style, value, place);
}

/** What goes where a block scalar stands: several lines stay a literal, and a comment behind its header stays. */
function instead({ text }: Source, node: ScalarNode, value: string, place: ScalarPlace): string {
  const { from, to } = node.range;
  const comment = /[ \t]+#.*$/.exec(text.slice(from, lineEnd(text, from)))?.[0] ?? '';
  const literal = node.style === 'literal' ? literalLines(value) : null;
  if (literal === null) return writeScalar(value, place) + comment;
  const lineBreak = breakFor(text, from);
  const content = nextLine(text, from);
  const indent = content < to ? indentOf(text, content) : indentOf(text, from) + 2;
  const lines = literal.lines.map((line) => (line === '' ? '' : ' '.repeat(indent) + line));
  const end = to === text.length && literal.header === '|' ? lineBreak : '';
  return [literal.header + comment, ...lines].join(lineBreak) + end;
}
