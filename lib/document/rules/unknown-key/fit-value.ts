import { keyName } from '../../decode/key-name.ts';
import { resolveScalar } from '../../decode/resolve-scalar.ts';
import type { AnyShape } from '../../decode/shape.ts';
import type { TextEdit } from '../../range.ts';
import type { YamlNode } from '../../yaml/node.ts';
import { fixType } from '../wrong-type/fix-type.ts';

/**
 * The edits with which a value is what the key asks for that it gets, none if it is already; null where K3s would refuse the file
 * for it, which is worse than a key that is dropped.
 */
export function fitValue(text: string, value: YamlNode, shape: AnyShape): readonly TextEdit[] | null {
  if (fits(value, shape)) return [];
  return value.kind === 'scalar' ? (fixType(text, value, shape.section)?.edits ?? null) : null;
}

/** Whether a value, with all that is below it, is of the types of a shape; aliases are not followed. */
export function fits(value: YamlNode, shape: AnyShape): boolean {
  const { expected, fields, each } = shape;
  if (value.kind === 'alias') return false;
  if (value.kind === 'mapping') {
    if (expected !== 'map') return false;
    return value.pairs.every(({ key, value: inner }) => {
      const name = keyName(key);
      if (name === null) return false;
      const below = fields === null ? each : fields.get(name);
      return below == null || fits(inner, below);
    });
  }
  if (value.kind === 'sequence') return expected === 'list' && value.items.every((item) => each && fits(item, each));
  const type = resolveScalar(value);
  if (type === 'mismatch' || type === 'binary') return false;
  if (expected === 'text' || type === 'null') return true;
  return expected === 'boolean' && (type === 'true' || type === 'false');
}
