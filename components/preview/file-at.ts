import type { NodeFile, NodeFiles, Sources } from '@/lib/node-files/index.ts';
import type { ModelPath } from '@/lib/registries/path.ts';

/** The lines, from 0, that a part of the model caused, alone or with others. */
export function linesFrom(file: NodeFile, path: ModelPath): readonly number[] {
  return file.sources.flatMap((sources, line) => (sources.some((source) => isWithin(source, path)) ? [line] : []));
}

/** The file in which a part of the model is to be seen: the one that is shown where it is there, else the first; null where it reached none. */
export function fileAt({ files }: NodeFiles, path: ModelPath, shown: string): string | null {
  const here = files.get(shown);
  if (here && hasLine(here, path)) return shown;
  for (const file of files.values()) if (hasLine(file, path)) return file.path;
  return null;
}

/** Of what caused a line, that which says it most exactly. */
export function mainSource(sources: Sources): ModelPath | null {
  return sources.reduce<ModelPath | null>((best, path) => (path.length > (best?.length ?? 0) ? path : best), null);
}

/** Without a function for each line: thousands of files are asked at once. */
function hasLine({ sources }: NodeFile, path: ModelPath): boolean {
  for (const paths of sources) for (const source of paths) if (isWithin(source, path)) return true;
  return false;
}

function isWithin(path: ModelPath, outer: ModelPath): boolean {
  if (path.length < outer.length) return false;
  // The name first, then backwards: all other steps are those of many, and thousands of files are asked at once.
  if (outer.length > 1 && path[1] !== outer[1]) return false;
  for (let index = outer.length - 1; index >= 0; index -= 1) if (path[index] !== outer[index]) return false;
  return true;
}
