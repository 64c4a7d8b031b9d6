import type { AliasNode, ScalarNode, YamlNode } from '../yaml/node.ts';
import { decodeBinary } from './binary.ts';
import { type Resolved, resolveScalar } from './resolve-scalar.ts';
import type { AnyShape, Shape } from './shape.ts';
import type { Trail } from './trail.ts';

/** Something in the tree that K3s refuses the file for. */
export type Misfit = {
  /** `type` is collected and the rest still read; any other makes yaml.v2 stop. Here the rest is read all the same. */
  readonly reason: 'type' | 'alias-cycle' | 'merge-not-map' | 'base64' | 'tag-mismatch' | 'aliasing';
  readonly node: YamlNode;
  readonly shape: AnyShape;
};

class ExcessiveAliasing extends Error {}

/** What yaml.v2's decoder keeps while it fills the structs. */
export class Decoder {
  /** Whether the last node fitted. */
  good = true;
  readonly misfits: Misfit[] = [];
  private readonly open = new Set<AliasNode>();
  private decoded = 0;
  private aliased = 0;

  /** Reads a node into a shape, following an alias. */
  read<T>(shape: Shape<T>, node: YamlNode, held: T, trail: Trail | null): T {
    this.count(node, shape);
    if (node.kind !== 'alias') return shape.read(this, node, held, trail);
    if (!this.enter(node, shape)) return held;
    const before = this.misfits.length;
    const value = this.read(shape, node.target, held, trail);
    this.pointAtAlias(node, before);
    this.leave(node);
    return value;
  }

  /** Follows an alias, unless it stands inside of what it stands for. */
  enter(node: AliasNode, shape: AnyShape): boolean {
    if (this.open.has(node)) {
      this.refuse('alias-cycle', node, shape);
      return false;
    }
    this.open.add(node);
    return true;
  }

  leave(node: AliasNode): void {
    this.open.delete(node);
  }

  refuse(reason: Misfit['reason'], node: YamlNode, shape: AnyShape): void {
    this.good = false;
    this.misfits.push({ reason, node, shape });
  }

  resolve(node: ScalarNode, shape: AnyShape): Resolved {
    const resolved = resolveScalar(node);
    if (resolved === 'mismatch') this.refuse('tag-mismatch', node, shape);
    return resolved;
  }

  binary(node: ScalarNode, shape: AnyShape): string | null {
    const text = decodeBinary(node.value);
    if (text === null) this.refuse('base64', node, shape);
    return text;
  }

  /** yaml.v2's guard against documents that alias themselves large: most of a long reading must not be aliases. */
  count(node: YamlNode, shape: AnyShape): void {
    this.decoded++;
    if (this.open.size > 0) this.aliased++;
    if (this.aliased <= 100 || this.decoded <= 1000) return;
    if (this.aliased / this.decoded <= allowedRatio(this.decoded)) return;
    this.refuse('aliasing', node, shape);
    throw new ExcessiveAliasing();
  }

  /** Runs a reading to its end, or to where the document aliases too much. */
  guard(reading: () => void): void {
    try {
      reading();
    } catch (error) {
      if (!(error instanceof ExcessiveAliasing)) throw error;
    }
  }

  /** What does not fit behind an alias does not fit where the alias stands; it may well fit elsewhere. */
  private pointAtAlias(node: AliasNode, before: number): void {
    for (let at = before; at < this.misfits.length; at++) {
      const misfit = this.misfits[at];
      if (misfit?.node === node.target) this.misfits[at] = { ...misfit, node };
    }
  }
}

/** 99 % up to 400,000 nodes, down to 10 % for 4,000,000 and more. */
function allowedRatio(decoded: number): number {
  const low = 400_000;
  const high = 4_000_000;
  if (decoded <= low) return 0.99;
  if (decoded >= high) return 0.1;
  return 0.99 - 0.89 * ((decoded - low) / (high - low));
}
