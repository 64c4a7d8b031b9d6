import { inByteOrder } from '../../go/index.ts';
import { copyEntries } from '../../registries/copy-entries.ts';
import type { Steps } from '../../steps/index.ts';
import { hostsFilePath } from '../hosts-toml/folder.ts';
import type { HostFile, HostsToml } from '../hosts-toml/hosts-toml.ts';
import { writeHostsToml } from '../hosts-toml/write-hosts-toml.ts';
import { hasSameKeys } from '../same-keys.ts';
import type { Target } from '../target.ts';
import { LineWriter } from '../text/line-writer.ts';
import { type TomlReader, tomlReaderOf } from '../toml/toml-reader.ts';
import { type Rendered, rendered } from './rendered.ts';
import { sameHostFile } from './same-host-file.ts';

export type RenderedHost = { readonly file: HostFile; readonly rendered: Rendered };

type Files = ReadonlyMap<string, HostFile>;
type Hosts = ReadonlyMap<string, RenderedHost>;

/** Writes each hosts.toml, in byte order of the folders; what is as it was before is taken over. */
export function renderHosts(
  files: Files,
  format: HostsToml,
  squeezes: boolean,
  target: Target,
  before: Hosts,
): Steps<Hosts> {
  const write = writerOf(format, squeezes, target);
  return hasSameKeys(files, before) ? changed(files, before, write) : sorted(files, before, write);
}

/** Writes some of them, each as it was before where it says the same. */
export function renderSomeHosts(
  files: Files,
  format: HostsToml,
  squeezes: boolean,
  target: Target,
  before: Hosts,
): Hosts {
  const write = writerOf(format, squeezes, target);
  const hosts = new Map<string, RenderedHost>();
  for (const [folder, file] of files) hosts.set(folder, renewed(before.get(folder), folder, file, write));
  return hosts;
}

function writerOf(format: HostsToml, squeezes: boolean, target: Target): Write {
  const reader = tomlReaderOf(target.containerd);
  return (folder, file) => writeHost(folder, file, format, squeezes, target, reader);
}

type Write = (folder: string, file: HostFile) => RenderedHost;

function* changed(files: Files, before: Hosts, write: Write): Steps<Hosts> {
  let hosts: Map<string, RenderedHost> | null = null;
  for (const [folder, file] of files) {
    yield 0;
    const elder = before.get(folder);
    if (elder?.file === file) continue;
    hosts ??= copyEntries(before);
    hosts.set(folder, renewed(elder, folder, file, write));
  }
  return hosts ?? before;
}

/** The elder file where it says the same, but with the younger decision, which is known at once the next time. */
function renewed(elder: RenderedHost | undefined, folder: string, file: HostFile, write: Write): RenderedHost {
  return elder !== undefined && sameHostFile(elder.file, file) ? { ...elder, file } : write(folder, file);
}

function* sorted(files: Files, before: Hosts, write: Write): Steps<Hosts> {
  const hosts = new Map<string, RenderedHost>();
  for (const folder of inByteOrder(files.keys())) {
    yield hosts.size / files.size;
    const file = files.get(folder);
    if (file === undefined) continue;
    const elder = before.get(folder);
    hosts.set(folder, elder !== undefined && sameHostFile(elder.file, file) ? elder : write(folder, file));
  }
  return hosts;
}

function writeHost(
  folder: string,
  file: HostFile,
  { writeDefault }: HostsToml,
  squeezes: boolean,
  { program }: Target,
  reader: TomlReader,
): RenderedHost {
  const out = new LineWriter(squeezes);
  writeHostsToml(out, file, program, writeDefault);
  return { file, rendered: rendered(hostsFilePath(folder, program), out, reader) };
}
