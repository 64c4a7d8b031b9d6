import { newestLine } from '../../node-files/index.ts';
import type { Registries } from '../../registries/model.ts';
import { asked, endpointOfHost } from './endpoint-of-host.ts';
import { type ImportNote, note } from './import-note.ts';
import { modelOfHosts } from './model-of-hosts.ts';
import { modelOfInline } from './model-of-inline.ts';
import type { InlineRegistries, ReadConfigToml } from './read-config-toml.ts';
import type { ReadHostsToml } from './read-hosts-toml.ts';

/** The model that comes closest to files that were written by hand for containerd itself. */
export function closestModel(
  config: ReadConfigToml | null,
  files: readonly ReadHostsToml[],
  notes: ImportNote[],
): Registries {
  const inline = config?.inline ?? null;
  if (inline !== null && (files.length === 0 || isTakenAlone(config, inline))) {
    notes.push(...files.map(({ path }) => note('hosts-toml-unread', { file: path })));
    return modelOfInline(inline);
  }
  notes.push(...files.flatMap((file) => file.notes));
  const supposed = { program: 'k3s', line: newestLine, noDefaultEndpoint: false, embedded: false } as const;
  const withServers = files.map((file) => withServerAsHost(file, notes));
  return modelOfHosts(withServers, config?.auth ?? new Map(), supposed, notes);
}

/** With mirrors or TLS settings in config.toml containerd looks into no folder that is not named there. */
function isTakenAlone(config: ReadConfigToml | null, { mirrors, tls }: InlineRegistries): boolean {
  return config?.certsFolder == null && mirrors.size + tls.size > 0;
}

/** K3s writes the registry itself as `server`; another one becomes the last endpoint. */
function withServerAsHost(file: ReadHostsToml, notes: ImportNote[]): ReadHostsToml {
  const { name, server, serverTls, hosts } = file;
  if (server === null || server === '') return file;
  const host = {
    url: server,
    overridePath: false,
    tls: serverTls,
    rewrite: hosts[0]?.rewrite ?? new Map(),
    blankTls: false,
  };
  const { url } = asked(endpointOfHost(host));
  if (name !== '*' && url === asked(name).url) return file;
  notes.push(note('server-became-endpoint', { name, server }));
  const isThere = hosts.some((other) => asked(endpointOfHost(other)).url === url);
  return { ...file, server: null, serverTls: null, hosts: isThere ? hosts : [...hosts, host] };
}
