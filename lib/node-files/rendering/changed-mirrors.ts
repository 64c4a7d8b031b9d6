import type { Registries } from '../../registries/model.ts';

/** With more of them it is as well to make all anew. */
const mostChanged = 8;

/** The names of the mirrors that are others than before, where all else of a model is as it was; null where something else is not. */
export function changedMirrors(before: Registries, now: Registries): readonly string[] | null {
  if (before.configs !== now.configs || before.mirrors === null || now.mirrors === null) return null;
  if (before.mirrors.size !== now.mirrors.size) return null;
  const names: string[] = [];
  const elders = before.mirrors.entries();
  for (const [name, mirror] of now.mirrors) {
    const elder = elders.next().value;
    if (elder?.[0] !== name) return null;
    if (elder[1] !== mirror) names.push(name);
    if (names.length > mostChanged) return null;
  }
  return names;
}
