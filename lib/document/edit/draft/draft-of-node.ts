import type { MappingNode, ScalarNode, SequenceNode, YamlNode } from '../../yaml/node.ts';
import { needsQuotes } from '../scalar/needs-quotes.ts';
import { writeScalar } from '../scalar/write-scalar.ts';
import { anchorInForce } from '../sharing/anchor-in-force.ts';
import { isEmptyNode } from '../tree/entries.ts';
import type { Source } from '../tree/source.ts';
import { type Draft, rawDraft } from './draft.ts';

/** Thrown for a node that contains itself, or grows beyond measure when its aliases are written out. */
export class TooLargeToCopy extends Error {}

const mostNodes = 20_000;
const mostLevels = 200;

type Copying = { readonly source: Source; readonly at: number; nodes: number; level: number };

/**
 * A copy of a node to be written at a place of the text: as it is spelled, without comments and anchors. Its aliases
 * stay where they would still mean the same, else what they stand for is copied too.
 */
export function draftOfNode(source: Source, node: YamlNode, at: number): Draft {
  return copy({ source, at, nodes: 0, level: 0 }, node);
}

function copy(copying: Copying, node: YamlNode): Draft {
  if (copying.nodes++ > mostNodes || copying.level++ > mostLevels) throw new TooLargeToCopy();
  const draft = copyKind(copying, node);
  copying.level--;
  return draft;
}

function copyKind(copying: Copying, node: YamlNode): Draft {
  switch (node.kind) {
    case 'alias': {
      const { root } = copying.source;
      const same = anchorInForce(root, node.name, copying.at) === node.target && node.target.range.to <= copying.at;
      return same ? rawDraft(`*${node.name}`) : copy(copying, node.target);
    }
    case 'scalar':
      return copyScalar(copying.source, node);
    case 'sequence':
      return copyList(copying, node);
    case 'mapping':
      return copyMap(copying, node);
  }
}

function copyList(copying: Copying, { flow, items }: SequenceNode): Draft {
  return { kind: 'list', flow, items: items.map((item) => copy(copying, item)) };
}

function copyMap(copying: Copying, { flow, pairs }: MappingNode): Draft {
  return {
    kind: 'map',
    flow,
    pairs: pairs.map(({ key, value }) => ({ key: copyKey(copying, key), value: copy(copying, value) })),
  };
}

function copyKey(copying: Copying, key: YamlNode): Draft {
  const draft = copy(copying, key);
  if (draft.kind !== 'raw') return draft;
  if (isEmptyNode(key)) return rawDraft(key.tag === null ? '~' : draft.inFlow);
  if (!draft.inBlock.startsWith('*')) return draft;
  return { kind: 'raw', inBlock: `${draft.inBlock} `, inFlow: `${draft.inFlow} ` };
}

function copyScalar({ text }: Source, node: ScalarNode): Draft {
  const tag = tagText(text, node);
  const raw = text.slice(node.range.from, node.range.to);
  const oneLine = !/[\r\n\u0085\u2028\u2029]/.test(raw);
  const place = { json: false, inFlow: true };
  if (raw === '') return { kind: 'raw', inBlock: tag.trimEnd(), inFlow: tag === '' ? 'null' : `${tag}""` };
  if (!oneLine || node.style === 'literal' || node.style === 'folded') {
    return rawDraft(tag + writeScalar(node.value, place));
  }
  const breaks = node.style === 'plain' && (/^[?:]/.test(raw) || needsQuotes(`x${raw}`, true));
  return { kind: 'raw', inBlock: tag + raw, inFlow: tag + (breaks ? writeScalar(node.value, place) : raw) };
}

/** The tag as it is written, with a blank behind it. */
function tagText(text: string, { properties, tag }: YamlNode): string {
  if (properties === null || tag === null) return '';
  const parts = text.slice(properties.from, properties.to).split(/\s+/);
  return `${parts.find((part) => part.startsWith('!')) ?? ''} `;
}
