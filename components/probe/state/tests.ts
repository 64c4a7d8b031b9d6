import type { Tested } from './probe-store.ts';

const inChunk = 128;

/** Where tests are kept. It only grows, so that all that came of one `Tests` share it. */
type Index = { readonly slots: Map<string, number>; readonly ofMirror: Map<string, string[]> };

type Chunk = readonly (Tested | undefined)[];

/** Tests by their ids. One in which some are others shares the rest with the one that it came of: thousands are not copied for each result. */
export class Tests implements Iterable<readonly [string, Tested]> {
  readonly size: number;
  readonly #index: Index;
  readonly #chunks: readonly Chunk[];

  constructor(index: Index = { slots: new Map(), ofMirror: new Map() }, chunks: readonly Chunk[] = [], size = 0) {
    this.#index = index;
    this.#chunks = chunks;
    this.size = size;
  }

  get(id: string): Tested | undefined {
    const slot = this.#index.slots.get(id);
    return slot === undefined ? undefined : this.#chunks[Math.floor(slot / inChunk)]?.[slot % inChunk];
  }

  *[Symbol.iterator](): Generator<readonly [string, Tested], void> {
    for (const id of this.#index.slots.keys()) {
      const test = this.get(id);
      if (test !== undefined) yield [id, test];
    }
  }

  /** The tests of endpoints of one mirror, also of such as are gone, in the order in which they were first begun. */
  ofMirror(mirror: string): readonly (readonly [string, Tested])[] {
    return (this.#index.ofMirror.get(mirror) ?? []).flatMap((id): [string, Tested][] => {
      const test = this.get(id);
      return test === undefined ? [] : [[id, test]];
    });
  }

  with(changes: Iterable<readonly [string, Tested]>): Tests {
    const chunks = [...this.#chunks];
    const own = new Map<number, (Tested | undefined)[]>();
    let { size } = this;
    for (const [id, test] of changes) {
      const slot = this.#slotOf(id, test);
      const at = Math.floor(slot / inChunk);
      const chunk = own.get(at) ?? [...(chunks[at] ?? [])];
      own.set(at, chunk);
      chunks[at] = chunk;
      if (chunk[slot % inChunk] === undefined) size += 1;
      chunk[slot % inChunk] = test;
    }
    return own.size === 0 ? this : new Tests(this.#index, chunks, size);
  }

  #slotOf(id: string, { subject }: Tested): number {
    const { slots, ofMirror } = this.#index;
    const known = slots.get(id);
    if (known !== undefined) return known;
    const slot = slots.size;
    slots.set(id, slot);
    if (subject.kind === 'endpoint') {
      const ids = ofMirror.get(subject.mirror);
      if (ids) ids.push(id);
      else ofMirror.set(subject.mirror, [id]);
    }
    return slot;
  }
}
