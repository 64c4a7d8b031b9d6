import type { Tls } from '../../registries/model.ts';
import { folderOfHosts } from './folder-of-hosts.ts';
import { escapedRewrites, isGenerated } from './generated-toml.ts';
import { type ImportNote, note } from './import-note.ts';
import { noTls, readHostTls } from './imported-settings.ts';
import { refusedHost } from './refused-endpoint.ts';
import { type TomlTable, tableAt, tablesIn, textAt, textsAt, textsIn } from './toml-table.ts';

export type ReadHost = {
  readonly url: string;
  readonly overridePath: boolean;
  readonly tls: Tls | null;
  readonly rewrite: ReadonlyMap<string, string>;
  /** The host's lines end as K3s ends them behind TLS settings that say nothing. */
  readonly blankTls: boolean;
};

/** One hosts.toml, as a file in `certs.d`. */
export type ReadHostsToml = {
  readonly path: string;
  /** The registry that it is for, `*` for `_default`. */
  readonly name: string;
  /** Whether K3s or RKE2 wrote it. */
  readonly generated: boolean;
  readonly server: string | null;
  readonly serverTls: Tls | null;
  readonly blankServerTls: boolean;
  readonly hosts: readonly ReadHost[];
  /** Whether the embedded registry stood in front of these hosts. */
  readonly embedded: boolean;
  /** What it says beyond what registries.yaml can. */
  readonly notes: readonly ImportNote[];
};

const known = new Set(['server', 'host', 'capabilities', 'ca', 'client', 'skip_verify', 'override_path', 'rewrite']);
const pulls = ['pull', 'resolve'];

type GivenFile = { readonly name: string; readonly path: string; readonly text: string };

/** Reads a hosts.toml of any kind. `configPath` tells where it is on the node, for file names that are relative to it. */
export function readHostsToml(
  { name, path, text }: GivenFile,
  table: TomlTable,
  configPath: string | null,
): ReadHostsToml {
  const notes: ImportNote[] = [];
  noteUnknown(table, name, notes);
  const generated = isGenerated(text);
  // K3s writes file names as they are in registries.yaml.
  const { folder, notes: ofFolder } = generated ? { folder: '', notes: [] } : folderOfHosts({ name, path }, configPath);
  const place = { name, text, folder, notes, generated };
  const server = textAt(table, 'server');
  if (!generated && server !== null) notes.push(...refusedHost(name, server));
  const serverTls = readHostTls(table, name, folder, notes);
  const hosts = tablesIn(tableAt(table, 'host')).map(([url, host]) => readHost(url, host, place));
  if (notes.some(({ id }) => id === 'path-made-absolute')) notes.push(...ofFolder);
  return {
    path,
    name,
    generated,
    server,
    serverTls,
    blankServerTls: hasBlankServerTls(text),
    hosts,
    embedded: false,
    notes,
  };
}

type Place = { name: string; text: string; folder: string; notes: ImportNote[]; generated: boolean };

function readHost(url: string, host: TomlTable, { name, text, folder, notes, generated }: Place): ReadHost {
  const rewrite = textsIn(tableAt(host, 'rewrite'));
  noteUnknown(host, name, notes);
  if (!generated) notes.push(...refusedHost(name, url));
  const capabilities = textsAt(host, 'capabilities');
  if (capabilities.length > 0 && pulls.some((capability) => !capabilities.includes(capability))) {
    notes.push(note('capabilities-lost', { name, host: url, capabilities }));
  }
  return {
    url,
    overridePath: host.override_path === true,
    tls: readHostTls(host, url, folder, notes),
    rewrite: generated ? rewrite : escapedRewrites(rewrite),
    blankTls: hasBlankTls(text, `[host."${url}"]`, host.override_path === true),
  };
}

function noteUnknown(table: TomlTable, name: string, notes: ImportNote[]): void {
  for (const key of Object.keys(table)) if (!known.has(key)) notes.push(note('setting-lost', { name, key }));
}

/** Before v1.31.6 K3s ends TLS settings with a blank line, also where none of them says anything. */
function hasBlankTls(text: string, heading: string, overridesPath: boolean): boolean {
  const lines = linesOf(text);
  const start = lines.indexOf(heading);
  return start >= 0 && lines[start + (overridesPath ? 3 : 2)] === '';
}

/** The blank lines between the registry itself and its endpoints: two, or three where the bare `[host]` is not yet written. */
function hasBlankServerTls(text: string): boolean {
  const lines = linesOf(text);
  const start = lines.findIndex((line) => line.startsWith('capabilities = ')) + 1;
  if (start === 0) return false;
  const end = lines.findIndex((line, index) => index >= start && line !== '');
  const blanks = (end < 0 ? lines.length : end) - start;
  return blanks > (lines.includes('[host]') ? 2 : 3);
}

function linesOf(text: string): string[] {
  return text.split('\n').slice(0, -1);
}

/** TLS settings that say nothing, where the blank lines of a file show that there were some. */
export function tlsOrBlank(tls: Tls | null, isBlank: boolean): Tls | null {
  return tls ?? (isBlank ? noTls : null);
}
