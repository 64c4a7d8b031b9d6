import type { Section } from '../../decode/shape.ts';
import type { Fix } from '../../diagnostic.ts';
import { writeScalar } from '../../edit/scalar/write-scalar.ts';
import { breakFor, columnOf, isIndent, lineStart, nextLine } from '../../edit/text/lines.ts';
import { indentOf, lineAbove } from '../../faults/line-text.ts';
import type { TextEdit } from '../../range.ts';
import type { ScalarNode, SequenceNode, YamlNode } from '../../yaml/node.ts';

/** The edit that makes a value what its place asks for, where it is plain what was meant. */
export function fixType(text: string, node: YamlNode, section: Section): Fix | null {
  if (node.properties !== null) return null;
  if (node.kind === 'scalar') return fixScalar(text, node, section);
  if (node.kind !== 'sequence' || section === 'text' || section === 'boolean') return null;
  if (holdsPairs(text, node))
    return fix(
      'drop-dashes',
      node.dashes.map((from) => ({ from, to: from + 1, insert: ' ' })),
    );
  return section === 'mirror' ? fixEndpoints(text, node) : null;
}

function fix(label: string, edits: readonly TextEdit[] | null): Fix | null {
  return edits === null ? null : { label, values: {}, edits };
}

function fixScalar(text: string, node: ScalarNode, section: Section): Fix | null {
  if (section === 'boolean') {
    const meant = booleans.get(node.value.trim().toLowerCase());
    return meant === undefined
      ? null
      : { label: 'write-boolean', values: { value: meant }, edits: [{ ...node.range, insert: meant }] };
  }
  const written = text.slice(node.range.from, node.range.to);
  if (/[\r\n]/.test(written) || node.value === '') return null;
  const item = node.style === 'plain' ? writeScalar(node.value, { inFlow: true, json: false }) : written;
  if (section === 'endpoint') return fix('wrap-list', [{ ...node.range, insert: `[${item}]` }]);
  return section === 'mirror' ? fix('wrap-endpoint', [{ ...node.range, insert: `{endpoint: [${item}]}` }]) : null;
}

const booleans = new Map([
  ...['true', 'yes', 'on', 'y', '1'].map((word) => [word, 'true'] as const),
  ...['false', 'no', 'off', 'n', '0'].map((word) => [word, 'false'] as const),
]);

/** Whether every item is a map beginning behind its dash, at one column: without the dashes they are one map. */
function holdsPairs(text: string, { flow, items, dashes }: SequenceNode): boolean {
  const [first] = items;
  if (flow || first === undefined) return false;
  const column = columnOf(text, first.range.from);
  return items.every((item, at) => {
    const dash = dashes[at];
    if (dash === undefined || item.kind !== 'mapping' || item.flow || item.properties !== null) return false;
    return isIndent(text, dash + 1, item.range.from) && columnOf(text, item.range.from) === column;
  });
}

/** A mirror that is a list of endpoints gets the key `endpoint` around it. */
function fixEndpoints(text: string, node: SequenceNode): Fix | null {
  if (node.items.some((item) => item.kind !== 'scalar')) return null;
  const { from, to } = node.range;
  if (node.flow) {
    return fix('wrap-endpoint', [
      { from, to: from, insert: '{endpoint: ' },
      { from: to, to, insert: '}' },
    ]);
  }
  const indent = ' '.repeat(columnOf(text, from));
  const deeper = isDeeper(text, from) ? '' : '  ';
  const edits: TextEdit[] = [];
  for (let at = lineStart(text, from); deeper !== '' && at < to; at = nextLine(text, at)) {
    edits.push({ from: at, to: at, insert: deeper });
  }
  const start = lineStart(text, from);
  const header = `${indent}${deeper}endpoint:${breakFor(text, from)}${deeper}`;
  return fix('wrap-endpoint', [{ from: start, to: start, insert: header }, ...edits.slice(1)]);
}

/** Whether a list stands deeper than the line of its key; its dashes may stand right below it. */
function isDeeper(text: string, from: number): boolean {
  const above = lineAbove(text, from);
  return above !== null && indentOf(text, above) < columnOf(text, from);
}
