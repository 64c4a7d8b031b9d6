import type { EffectiveRegistries } from '../effective-registries.ts';
import { unwrittenFolder } from '../hosts-toml/unwritten.ts';
import type { NodeFile, NodeFiles, Unwritten } from '../node-files.ts';
import type { Rendered } from './rendered.ts';

/**
 * Puts the files of config.toml and all folders of certs.d together. Where two folders are one on disk (`a.test` and `a.test/`),
 * K3s writes one over the other in an order left to chance; here the last stays.
 */
export function collectFiles(
  config: Rendered,
  hosts: ReadonlyMap<string, { readonly rendered: Rendered }>,
  registries: EffectiveRegistries,
): Pick<NodeFiles, 'files' | 'faults' | 'unwritten'> {
  const files = new Map<string, NodeFile>();
  const folders = new Map<string, string>();
  const unwritten: Unwritten[] = [];
  if (config.file !== null) files.set(config.file.path, config.file);
  for (const [folder, { rendered }] of hosts) {
    const { file } = rendered;
    if (file === null) continue;
    const other = folders.get(file.path);
    if (other !== undefined) unwritten.push(unwrittenFolder(other, registries, 'same-folder'));
    files.set(file.path, file);
    folders.set(file.path, folder);
  }
  const faults = [...hosts].flatMap(([folder, { rendered }]) => {
    const isLost = rendered.file !== null && folders.get(rendered.file.path) !== folder;
    return isLost ? [] : rendered.faults;
  });
  return { files, faults: [...config.faults, ...faults], unwritten };
}
