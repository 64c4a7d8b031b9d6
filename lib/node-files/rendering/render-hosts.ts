import { inByteOrder } from '../../go/index.ts';
import { hostsFilePath } from '../hosts-toml/folder.ts';
import type { HostFile, HostsToml } from '../hosts-toml/hosts-toml.ts';
import { writeHostsToml } from '../hosts-toml/write-hosts-toml.ts';
import type { Target } from '../target.ts';
import { tomlReaderOf } from '../toml/toml-reader.ts';
import { type Rendered, rendered } from './rendered.ts';
import { sameHostFile } from './same-host-file.ts';

export type RenderedHost = { readonly file: HostFile; readonly rendered: Rendered };

/** Writes each hosts.toml, in byte order of the folders; what is as it was before is taken over. */
export function renderHosts(
  files: ReadonlyMap<string, HostFile>,
  { writeDefault }: HostsToml,
  squeezes: boolean,
  { program, containerd }: Target,
  before: ReadonlyMap<string, RenderedHost>,
): ReadonlyMap<string, RenderedHost> {
  const reader = tomlReaderOf(containerd);
  const hosts = new Map<string, RenderedHost>();
  for (const folder of inByteOrder(files.keys())) {
    const file = files.get(folder);
    if (file === undefined) continue;
    const elder = before.get(folder);
    if (elder !== undefined && sameHostFile(elder.file, file)) hosts.set(folder, elder);
    else {
      const written = writeHostsToml(file, program, writeDefault);
      hosts.set(folder, { file, rendered: rendered(hostsFilePath(folder, program), written, squeezes, reader) });
    }
  }
  return hosts;
}
