import type { Registries } from '../../registries/model.ts';
import type { Steps } from '../../steps/index.ts';
import type { YamlNode } from '../yaml/node.ts';
import { Decoder, type Misfit } from './decoder.ts';
import { registries } from './registries-shape.ts';
import { sharesOf } from './shares.ts';
import type { Trail } from './trail.ts';

export type Decoded = {
  /** As far as it goes where there are misfits: what does not fit is left out. */
  readonly model: Registries;
  /** Why K3s refuses the tree; empty where it does not. */
  readonly misfits: readonly Misfit[];
};

/** Fills the model from a node tree as yaml.v2's `Unmarshal` fills wharfie's structs. */
export function decodeRegistries(root: YamlNode | null, trail: Trail | null = null): Decoded {
  const decoder = new Decoder();
  const held = registries.zero();
  let model = held;
  if (root !== null) {
    decoder.guard(() => {
      decoder.count(root, registries);
      model = decoder.read(registries, root, held, trail);
    });
  }
  return { model, misfits: decoder.misfits };
}

/** The same step by step, of a tree without aliases. */
export function* decodingRegistries(root: YamlNode): Steps<Decoded> {
  const decoder = new Decoder();
  const model = registries.zero();
  const shares = sharesOf(root);
  for (const [index, share] of shares.entries()) {
    decoder.read(registries, share, model, null);
    yield index / shares.length;
  }
  return { model, misfits: decoder.misfits };
}
