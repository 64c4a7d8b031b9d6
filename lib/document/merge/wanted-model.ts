import type { Registries } from '../../registries/model.ts';
import { mergeLists } from './merge-lists.ts';

/** A part of the model without what is empty. */
type Plain = string | readonly string[] | ReadonlyMap<string, Plain>;

/** How deep the entries lie, which are there even when nothing is in them. */
const entryDepth = 2;

/** A text that is equal for models in which K3s sees the same. */
export function meaningOf(model: Registries): string {
  return written(plainOf(model, 0) ?? new Map());
}

/** The meaning of the model that both sides want; null where they contradict each other. */
export function wantedMeaning(base: Registries, ours: Registries, theirs: Registries): string | null {
  try {
    return written(merge(plainOf(base, 0), plainOf(ours, 0), plainOf(theirs, 0), 0) ?? new Map());
  } catch (error) {
    if (error instanceof Contradiction) return null;
    throw error;
  }
}

class Contradiction extends Error {}

function plainOf(value: unknown, depth: number): Plain | undefined {
  if (value === null || value === '' || value === false) return undefined;
  if (typeof value !== 'object') return String(value);
  if (Array.isArray(value)) return value.length === 0 ? undefined : value.map(String);
  const entries = value instanceof Map ? [...value] : Object.entries(value);
  // In the rewrites of a mirror an empty text counts, in a struct it is nothing.
  const isMap = value instanceof Map;
  const map = new Map<string, Plain>();
  for (const [key, each] of entries) {
    const plain = isMap && each === '' ? '' : plainOf(each, depth + 1);
    if (plain !== undefined) map.set(key, plain);
  }
  return map.size === 0 && depth !== entryDepth ? undefined : map;
}

function merge(
  base: Plain | undefined,
  ours: Plain | undefined,
  theirs: Plain | undefined,
  depth: number,
): Plain | undefined {
  const [was, our, their] = [written(base), written(ours), written(theirs)];
  if (our === their || was === their) return ours;
  if (was === our) return theirs;
  if (depth === entryDepth && (ours === undefined || theirs === undefined)) throw new Contradiction();
  if (isMap(base) && isMap(ours) && isMap(theirs)) return mergeMaps(base, ours, theirs, depth);
  if (!isList(base) || !isList(ours) || !isList(theirs)) throw new Contradiction();
  return mergeLists(base, ours, theirs, 'apart').flatMap((region) => {
    if (region.take === 'conflict') throw new Contradiction();
    return region.take === 'theirs'
      ? theirs.slice(region.theirs.from, region.theirs.to)
      : ours.slice(region.ours.from, region.ours.to);
  });
}

type PlainMap = ReadonlyMap<string, Plain> | undefined;

function mergeMaps(base: PlainMap, ours: PlainMap, theirs: PlainMap, depth: number): Plain | undefined {
  const merged = new Map<string, Plain>();
  for (const key of new Set([...(base?.keys() ?? []), ...(ours?.keys() ?? []), ...(theirs?.keys() ?? [])])) {
    const value = merge(base?.get(key), ours?.get(key), theirs?.get(key), depth + 1);
    if (value !== undefined) merged.set(key, value);
  }
  return merged.size === 0 && depth !== entryDepth ? undefined : merged;
}

function isMap(value: Plain | undefined): value is PlainMap {
  return value === undefined || value instanceof Map;
}

function isList(value: Plain | undefined): value is readonly string[] {
  return Array.isArray(value);
}

/** Keys in any order are the same map to Go. */
function written(value: Plain | undefined): string {
  if (!(value instanceof Map)) return JSON.stringify(value) ?? '';
  const pairs = [...value].map(([key, each]) => `${JSON.stringify(key)}:${written(each)}`);
  return `{${pairs.sort().join()}}`;
}
