import type { ModelPath } from '../registries/path.ts';
import type { Change } from './change.ts';
import { change } from './shown.ts';

type Part = ReadonlyMap<string, unknown> | readonly string[] | null;

/** That something empty was written where nothing stood, or the other way round; what has anything in it is told by that. */
export function emptyPart(path: ModelPath, before: Part, after: Part): readonly Change[] {
  if ((before === null) === (after === null) || sizeOf(before) + sizeOf(after) > 0) return [];
  const part = String(path.at(-1));
  return [
    change('empty-part', path, { name: String(path[1] ?? part), part, way: before === null ? 'added' : 'removed' }),
  ];
}

function sizeOf(part: Part): number {
  if (part === null) return 0;
  return 'size' in part ? part.size : part.length;
}
