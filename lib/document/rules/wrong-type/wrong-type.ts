import type { Misfit } from '../../decode/decoder.ts';
import { resolveScalar } from '../../decode/resolve-scalar.ts';
import type { Diagnostic } from '../../diagnostic.ts';
import { lineEnd } from '../../edit/text/lines.ts';
import type { Range } from '../../range.ts';
import type { YamlNode } from '../../yaml/node.ts';
import { followed } from '../site.ts';
import { fixType } from './fix-type.ts';

/** Values of a kind that does not go where they stand: K3s refuses the file, and names each in its log. */
export function wrongTypes(text: string, misfits: readonly Misfit[]): Diagnostic[] {
  const seen = new Set<YamlNode>();
  const diagnostics: Diagnostic[] = [];
  for (const { reason, node, shape } of misfits) {
    if (reason !== 'type' || seen.has(node)) continue;
    seen.add(node);
    const section = shape.section === 'mirror' && isNameless(text, node) ? 'nameless' : shape.section;
    diagnostics.push({
      rule: 'wrong-type',
      severity: 'error',
      range: firstLine(text, rangeFrom(text, node)),
      values: { section, expected: shape.expected, found: foundKind(node) },
      fix: section === 'nameless' ? null : fixType(text, node, shape.section),
    });
  }
  return diagnostics;
}

/** Whether a mirror's own key stands where the name of a registry belongs: `mirrors: {endpoint: […]}`. */
function isNameless(text: string, { range }: YamlNode): boolean {
  return /(?:^|[\s{,"'])(?:endpoints?|rewrites?)["']?:\s*$/.test(text.slice(Math.max(range.from - 60, 0), range.from));
}

function foundKind(node: YamlNode): string {
  const value = followed(node);
  if (value.kind === 'sequence') return 'list';
  if (value.kind === 'mapping') return 'map';
  if (value.style !== 'plain' && value.tag === null) return 'quoted';
  return kinds.get(resolveScalar(value)) ?? 'text';
}

const kinds = new Map([
  ['int', 'number'],
  ['float', 'number'],
  ['timestamp', 'date'],
  ['true', 'boolean'],
  ['false', 'boolean'],
  ['null', 'quoted'],
]);

/** K3s names the line of a value's tag or anchor, where that stands above. */
function rangeFrom(text: string, { range, properties }: YamlNode): Range {
  if (properties === null || lineEnd(text, properties.from) >= range.from) return range;
  return { from: properties.from, to: range.to };
}

/** A list or map may go on for pages; its first line says where it is. */
function firstLine(text: string, { from, to }: Range): Range {
  return { from, to: Math.min(to, Math.max(lineEnd(text, from), from + 1)) };
}
