import type { Registries } from '@/lib/registries/model.ts';
import { type ModelPath, pathKey } from '@/lib/registries/path.ts';

/** Which of the secrets that were not kept are still to be entered: those whose field is there and empty. */
export function stillMissing(missing: readonly ModelPath[], model: Registries): readonly ModelPath[] {
  return missing.filter((path) => valueAt(model, path) === '');
}

/** What was missing before and what a new text lost, each place once. */
export function joinMissing(one: readonly ModelPath[], other: readonly ModelPath[]): readonly ModelPath[] {
  return [...new Map([...one, ...other].map((path) => [pathKey(path), path])).values()];
}

function valueAt(model: Registries, path: ModelPath): unknown {
  return path.reduce<unknown>((value, step) => {
    if (value instanceof Map) return value.get(step);
    if (typeof value !== 'object' || value === null || !Object.hasOwn(value, step)) return undefined;
    return Reflect.get(value, step);
  }, model);
}
