import type { ModelPath } from '../../registries/path.ts';
import type { Sources } from '../node-files.ts';
import { noSources } from './line-writer.ts';

/** The source of a line that one part of an entry causes; none for an entry that the program added. */
export function sourceOf(path: ModelPath | null, ...keys: readonly string[]): Sources {
  if (path === null) return noSources;
  return keys.length === 0 ? [path] : [[...path, ...keys]];
}

/** Both together; of most lines the other sources are none. */
export function withSources(sources: Sources, others: Sources): Sources {
  return others.length === 0 ? sources : [...sources, ...others];
}

/** The sources of a line that entries cause together. */
export function sourcesOf(entries: readonly { readonly path: ModelPath | null }[]): Sources {
  return entries.flatMap(({ path }) => (path === null ? [] : [path]));
}

/** Whether lines come of the same parts. Of a long config.toml all lines are compared, for which closures are too many. */
export function sameSources(one: Sources, other: Sources): boolean {
  if (one === other) return true;
  if (one.length !== other.length) return false;
  for (let index = 0; index < one.length; index += 1) {
    if (!samePath(one[index] ?? [], other[index] ?? [])) return false;
  }
  return true;
}

export function samePath(one: ModelPath, other: ModelPath): boolean {
  if (one === other) return true;
  if (one.length !== other.length) return false;
  for (let index = 0; index < one.length; index += 1) if (one[index] !== other[index]) return false;
  return true;
}
