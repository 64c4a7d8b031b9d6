import type { ScalarNode, YamlNode, YamlPair } from '../yaml/node.ts';
import type { Decoder } from './decoder.ts';
import { eachPair } from './merge.ts';
import { text } from './scalar-shapes.ts';
import type { AnyShape, Section, Shape } from './shape.ts';
import { fieldTrail, keepChild, newTrail, type Trail } from './trail.ts';

/** A Go slice: written anew each time; items that do not fit are left out. */
export function list(section: Section, each: Shape<string>): Shape<string[] | null> {
  const shape: Shape<string[] | null> = {
    section,
    expected: 'list',
    fields: null,
    each,
    zero: () => null,
    read(decoder, node, held, trail) {
      if (node.kind !== 'sequence') return scalarInstead(decoder, node, shape, held, trail);
      const values: string[] = [];
      trail?.children?.clear();
      for (const [at, item] of node.items.entries()) {
        decoder.good = true;
        const value = decoder.read(each, item, '', null);
        if (!decoder.good) continue;
        if (trail !== null) addItem(trail, values.length, item, node.dashes[at] ?? null);
        values.push(value);
      }
      decoder.good = true;
      return values;
    },
  };
  return shape;
}

function addItem(trail: Trail, at: number, item: YamlNode, dash: number | null): void {
  const child = newTrail(trail, at);
  child.source = { item, dash };
  keepChild(trail, child);
}

/** A Go map: entries are added to the ones held; an entry written again is read from nothing. */
export function map<V>(section: Section, each: Shape<V>): Shape<Map<string, V> | null> {
  const shape: Shape<Map<string, V> | null> = {
    section,
    expected: 'map',
    fields: null,
    each,
    zero: () => null,
    read(decoder, node, held, trail) {
      if (node.kind !== 'mapping') return scalarInstead(decoder, node, shape, held, trail);
      const entries = held ?? new Map<string, V>();
      eachPair(decoder, node, shape, (pair) => readEntry(decoder, each, pair, entries, trail));
      return entries;
    },
  };
  return shape;
}

/** Reads one pair of a map into the entries held so far. */
export function readEntry<V>(
  decoder: Decoder,
  each: Shape<V>,
  pair: YamlPair,
  entries: Map<string, V>,
  trail: Trail | null,
): void {
  const key = decoder.read(text, pair.key, '', null);
  if (!decoder.good) return;
  const child = trail && newTrail(trail, key);
  const value = decoder.read(each, pair.value, each.zero(), child);
  if (!decoder.good) return;
  entries.set(key, value);
  if (child === null) return;
  child.source = { pair };
  if (trail !== null) keepChild(trail, child);
}

type Fields<T> = { readonly [K in keyof T & string]: Shape<T[K]> };

/** A Go struct: fields are filled in place, and unknown keys passed over. */
export function struct<T extends object>(section: Section, fields: Fields<T>, zero: () => T): Shape<T> {
  const known: ReadonlyMap<string, AnyShape> = new Map(Object.entries<AnyShape>(fields));
  const isField = (key: string): key is keyof T & string => known.has(key);
  const shape: Shape<T> = {
    section,
    expected: 'map',
    fields: known,
    each: null,
    zero,
    read(decoder, node, held, trail) {
      if (node.kind !== 'mapping') return scalarInstead(decoder, node, shape, held, trail);
      eachPair(decoder, node, shape, (pair) => {
        const key = decoder.read(text, pair.key, '', null);
        if (decoder.good && isField(key)) readField(decoder, fields[key], held, key, pair, trail);
      });
      return held;
    },
  };
  return shape;
}

function readField<T extends object, K extends keyof T & string>(
  decoder: Decoder,
  shape: Shape<T[K]>,
  held: T,
  key: K,
  pair: YamlPair,
  trail: Trail | null,
): void {
  const child = trail && fieldTrail(trail, key);
  held[key] = decoder.read(shape, pair.value, held[key], child);
  if (child !== null && decoder.good) child.source = { pair };
}

/** A Go pointer: null where the value is null, else what it points at is filled. */
export function pointer<T>(to: Shape<T>): Shape<T | null> {
  return {
    ...to,
    zero: () => null,
    read(decoder, node, held, trail) {
      if (!looksNull(node)) return to.read(decoder, node, held ?? to.zero(), trail);
      const resolved = decoder.resolve(node, to);
      if (resolved === 'mismatch') return held;
      if (resolved === 'null') {
        trail?.children?.clear();
        return null;
      }
      decoder.refuse('type', node, to);
      return held;
    },
  };
}

/** yaml.v2 makes something to point at unless the text is one of these, quoted or not; `NULL` is not among them. */
function looksNull(node: YamlNode): node is ScalarNode {
  if (node.kind !== 'scalar') return false;
  if (node.tag !== null) return node.tag === 'tag:yaml.org,2002:null';
  return node.value === 'null' || node.value === '~' || (node.value === '' && node.style === 'plain');
}

/** Where a collection belongs, null empties it and anything else does not fit. */
function scalarInstead<T>(decoder: Decoder, node: YamlNode, shape: Shape<T>, held: T, trail: Trail | null): T {
  if (node.kind === 'scalar') {
    const resolved = decoder.resolve(node, shape);
    if (resolved === 'mismatch') return held;
    if (resolved === 'binary' && decoder.binary(node, shape) === null) return held;
    if (resolved === 'null') {
      trail?.children?.clear();
      return shape.zero();
    }
  }
  decoder.refuse('type', node, shape);
  return held;
}
