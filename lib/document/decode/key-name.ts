import type { YamlNode } from '../yaml/node.ts';
import { Decoder } from './decoder.ts';
import { text } from './scalar-shapes.ts';

/** A map's key as K3s reads it, or null for one that is no text. */
export function keyName(key: YamlNode): string | null {
  if (key.kind === 'scalar' && key.tag === null && key.value.length > 4) return key.value;
  const decoder = new Decoder();
  const name = decoder.read(text, key, '', null);
  return decoder.good ? name : null;
}
