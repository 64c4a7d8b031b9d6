import { decodeBinary } from '../../decode/binary.ts';
import { resolveScalar } from '../../decode/resolve-scalar.ts';
import type { YamlNode } from '../../yaml/node.ts';

/** What a node gives where a text belongs, or null where it does not fit there. */
export function textOf(node: YamlNode): string | null {
  const scalar = behindAlias(node);
  if (scalar.kind !== 'scalar') return null;
  const resolved = resolveScalar(scalar);
  if (resolved === 'mismatch') return null;
  if (resolved === 'null') return '';
  return resolved === 'binary' ? decodeBinary(scalar.value) : scalar.value;
}

export function isNull(node: YamlNode): boolean {
  const scalar = behindAlias(node);
  return scalar.kind === 'scalar' && resolveScalar(scalar) === 'null';
}

export function behindAlias(node: YamlNode): YamlNode {
  return node.kind === 'alias' ? node.target : node;
}
