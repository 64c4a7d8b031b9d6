import type { Target } from '../node-files/index.ts';
import type { Registries } from '../registries/model.ts';
import type { Change } from './change.ts';
import { configChanges, unusedLoginChanges } from './configs.ts';
import { mirrorChanges } from './mirrors.ts';
import { change } from './shown.ts';
import { targetChanges } from './target-changes.ts';

/** What a revision holds. Of a TLS file its path on the node and something that differs where its content does. */
export type Content = {
  readonly model: Registries;
  readonly target: Target;
  readonly images: readonly string[];
  readonly tlsFiles: ReadonlyMap<string, string>;
};

/** Everything that is otherwise in one content than in another, secrets by their being otherwise alone. */
export function changesBetween(before: Content, after: Content): readonly Change[] {
  return [
    ...targetChanges(before.target, after.target),
    ...documentChanges(before.model, after.model),
    ...tlsFileChanges(before.tlsFiles, after.tlsFiles),
    ...imageChanges(before.images, after.images),
  ];
}

/** The same of the document alone. */
export function documentChanges(before: Registries, after: Registries): readonly Change[] {
  return [
    ...mirrorChanges(before.mirrors, after.mirrors),
    ...configChanges(before.configs, after.configs),
    ...unusedLoginChanges(before.auths, after.auths),
  ];
}

function tlsFileChanges(before: Content['tlsFiles'], after: Content['tlsFiles']): readonly Change[] {
  return [...new Set([...after.keys(), ...before.keys()])].flatMap((path): Change[] => {
    if (before.get(path) === after.get(path)) return [];
    const id = before.has(path) ? (after.has(path) ? 'file-changed' : 'file-removed') : 'file-added';
    return [change(id, null, { path })];
  });
}

function imageChanges(before: readonly string[], after: readonly string[]): readonly Change[] {
  const [was, is] = [new Set(before), new Set(after)];
  const added = [...is].filter((image) => !was.has(image)).map((image) => change('image-added', null, { image }));
  const removed = [...was].filter((image) => !is.has(image)).map((image) => change('image-removed', null, { image }));
  return [...added, ...removed];
}
