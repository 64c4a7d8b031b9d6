import { copyEntries } from '../../registries/copy-entries.ts';
import type { EffectiveRegistries } from '../effective-registries.ts';
import { unwrittenFolder } from '../hosts-toml/unwritten.ts';
import type { NodeFile, NodeFiles, TomlFault, Unwritten } from '../node-files.ts';
import { hasSameKeys } from '../same-keys.ts';
import type { RenderedConfig } from './render-config.ts';
import type { RenderedHost } from './render-hosts.ts';
import type { Rendered } from './rendered.ts';

export type Collected = Pick<NodeFiles, 'files' | 'faults' | 'unwritten'>;

type Hosts = ReadonlyMap<string, RenderedHost>;

type Before = { readonly config: RenderedConfig; readonly hosts: Hosts; readonly collected: Collected };

/** Puts the files of config.toml and all folders of certs.d together, from those collected before where little changed. */
export function collectFiles(
  config: Rendered,
  hosts: Hosts,
  registries: EffectiveRegistries,
  before: Before | null,
): Collected {
  const replaced = before !== null && hasSameKeys(hosts, before.hosts) ? replaceFiles(config, hosts, before) : null;
  return replaced ?? collectAll(config, hosts, registries);
}

/**
 * K3s writes one over the other in an order left to chance where two folders are one on disk (`a.test` and `a.test/`); here the last
 * stays, and what is wrong with the others is lost with them.
 */
export function collectAll(config: Rendered, hosts: Hosts, registries: EffectiveRegistries): Collected {
  const files = new Map<string, NodeFile>();
  let written = 0;
  const write = ({ file }: Rendered): void => {
    if (file === null) return;
    files.set(file.path, file);
    written += 1;
  };
  write(config);
  hosts.forEach(({ rendered }) => {
    write(rendered);
  });
  const isOverwritten = files.size < written;
  const faults: TomlFault[] = [...config.faults];
  const unwritten: Unwritten[] = [];
  hosts.forEach(({ rendered }, folder) => {
    const { file } = rendered;
    const isLost = isOverwritten && file !== null && files.get(file.path) !== file;
    if (isLost) unwritten.push(unwrittenFolder(folder, registries, 'same-folder'));
    else for (const fault of rendered.faults) faults.push(fault);
  });
  return { files, faults, unwritten };
}

/** The files with those of config.toml and of some folders in the place of their elders; null where one came, went or is at fault. */
export function replaceFiles(config: Rendered, hosts: Hosts, before: Before): Collected | null {
  const { collected } = before;
  if (collected.unwritten.length > 0) return null;
  const files = copyEntries(collected.files);
  if (!replace(files, before.config.rendered, config)) return null;
  for (const [folder, { rendered }] of hosts) {
    const elder = before.hosts.get(folder)?.rendered;
    if (elder === undefined || !replace(files, elder, rendered)) return null;
  }
  return { ...collected, files };
}

function replace(files: Map<string, NodeFile>, elder: Rendered, { file, faults }: Rendered): boolean {
  if (elder.file === file && elder.faults === faults) return true;
  if (file === null || elder.file === null || elder.faults.length + faults.length > 0) return false;
  files.set(file.path, file);
  return true;
}
