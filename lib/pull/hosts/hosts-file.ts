import { joinPath, type Parsed, parsed, parseUrl, refused } from '../../go/index.ts';
import type { NodeFile, Sources } from '../../node-files/index.ts';
import { finish } from '../../steps/index.ts';
import type { Behaviour } from '../containerd/behaviour.ts';
import { type Rewrites, rewritesIn } from '../node/registry-config.ts';
import { readOnce, type TomlTable, tableAt, textAt, textsAt } from '../toml/toml.ts';
import { type HostTls, noRewrites } from './asked-host.ts';
import { cleanPath } from './clean-path.ts';

/** A host as hosts.toml says it; where it names none, the registry itself is meant. */
export type FileHost = {
  /** As written; null for the settings at the top of the file. */
  readonly text: string | null;
  readonly scheme: string;
  readonly host: string;
  readonly path: string;
  readonly resolves: boolean;
  readonly pulls: boolean;
  readonly tls: HostTls | null;
  readonly rewrites: Rewrites;
  readonly sources: Sources;
};

/** Reads a hosts.toml whose folder is `folder` on the node; a refusal says why containerd ignores the file. */
export function readHostsFile(file: NodeFile, folder: string, behaviour: Behaviour): Parsed<readonly FileHost[]> {
  const toml = finish(readOnce(file, behaviour.readToml));
  if (!toml.ok) return toml;
  const sourcesOf = (line: number): Sources => file.sources[line - 1] ?? [];
  const table = tableAt(toml.value, 'host');
  if (table === null && behaviour.needsHostTable) return refused('invalid `host` tree');
  const hosts: FileHost[] = [];
  for (const [text, { value, line }] of table ?? []) {
    if (!(value instanceof Map)) continue;
    const host = readHost(text, value, folder, behaviour, sourcesOf, line);
    if (!host.ok) return host;
    hosts.push({ ...host.value, text });
  }
  const server = toml.value.get('server');
  const isNamed = server !== undefined && (behaviour.countsEmptyServer || server.value !== '');
  if (!isNamed && hosts.length > 0 && !behaviour.alwaysAsksRegistry) return parsed(hosts);
  const last = readHost(textAt(toml.value, 'server'), toml.value, folder, behaviour, sourcesOf, server?.line ?? 0);
  return last.ok ? parsed([...hosts, last.value]) : last;
}

/** containerd's `parseHostConfig`. */
function readHost(
  text: string,
  settings: TomlTable,
  folder: string,
  behaviour: Behaviour,
  sourcesOf: (line: number) => Sources,
  line: number,
): Parsed<FileHost> {
  const url =
    text === '' ? parseUrl('') : parseUrl(text.startsWith('http') ? text : `https://${text}`, behaviour.strictColons);
  if (!url.ok) return refused(`unable to parse server ${text}: ${url.reason}`);
  const { scheme, host, path } = url.value;
  const capabilities = textsAt(settings, 'capabilities').map((capability) => capability.toLowerCase());
  const can = (capability: string) => capabilities.length === 0 || capabilities.includes(capability);
  const overrides = behaviour.overridesPath && settings.get('override_path')?.value === true;
  return parsed({
    text: null,
    scheme,
    host,
    path: apiRoot(path, overrides),
    resolves: can('resolve'),
    pulls: can('pull'),
    tls: readTls(settings, folder, sourcesOf),
    rewrites: behaviour.rewrites ? rewritesIn(settings, sourcesOf) : noRewrites,
    sources: sourcesOf(line),
  });
}

function apiRoot(path: string, overrides: boolean): string {
  if (path === '') return overrides ? '' : '/v2';
  const cleaned = cleanPath(path);
  return overrides || cleaned.endsWith('/v2') ? cleaned : `${cleaned}/v2`;
}

function readTls(settings: TomlTable, folder: string, sourcesOf: (line: number) => Sources): HostTls | null {
  const skipVerify = settings.get('skip_verify')?.value;
  const written = ['ca', 'client', 'skip_verify'].flatMap((key) => settings.get(key) ?? []);
  if (written.length === 0) return null;
  const client = textsAt(settings, 'client').map((path) => absolute(path, folder));
  const [cert, key] = client;
  return {
    ca: textsAt(settings, 'ca').map((path) => absolute(path, folder)),
    pairs: cert === undefined || key === undefined ? [] : [{ cert, key }],
    skipVerify: skipVerify === true,
    sources: written.flatMap(({ line }) => sourcesOf(line)),
  };
}

/** A path that is not absolute is sought beside hosts.toml, and an empty one is that folder itself. */
function absolute(path: string, folder: string): string {
  return path.startsWith('/') ? path : joinPath(folder, path);
}
