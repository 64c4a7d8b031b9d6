import type { Auth, Tls } from '../../registries/model.ts';
import { type ImportNote, note } from './import-note.ts';
import { isTable, type TomlTable, textAt, textsAt } from './toml-table.ts';

export const noTls: Tls = { ca_file: '', cert_file: '', key_file: '', insecure_skip_verify: false };

/** Credentials as config.toml holds them on every line. */
export function readAuth(table: TomlTable): Auth {
  return {
    username: textAt(table, 'username') ?? '',
    password: textAt(table, 'password') ?? '',
    auth: textAt(table, 'auth') ?? '',
    identity_token: textAt(table, 'identitytoken') ?? '',
  };
}

/** TLS settings as config.toml holds them on inline lines. */
export function readInlineTls(table: TomlTable): Tls {
  return {
    ca_file: textAt(table, 'ca_file') ?? '',
    cert_file: textAt(table, 'cert_file') ?? '',
    key_file: textAt(table, 'key_file') ?? '',
    insecure_skip_verify: table.insecure_skip_verify === true,
  };
}

/** TLS settings of a host in hosts.toml, null where there are none. containerd takes relative names from `folder`. */
export function readHostTls(table: TomlTable, host: string, folder: string, notes: ImportNote[]): Tls | null {
  const cas = textsAt(table, 'ca');
  const [pair = [], ...otherPairs] = clientPairs(table);
  if (cas.length === 0 && pair.length === 0 && table.skip_verify === undefined) return null;
  if (cas.length > 1) notes.push(note('several-files', { host, key: 'ca', count: cas.length }));
  if (otherPairs.length > 0) notes.push(note('several-files', { host, key: 'client', count: otherPairs.length + 1 }));
  const absolute = (file: string) => {
    if (file === '' || file.startsWith('/') || folder === '') return file;
    notes.push(note('path-made-absolute', { host, file }));
    return `${folder}/${file}`;
  };
  // A certificate alone has its key in the same file.
  const [certificate = '', key = certificate] = pair;
  return {
    ca_file: absolute(cas[0] ?? ''),
    cert_file: absolute(certificate),
    key_file: absolute(key),
    insecure_skip_verify: table.skip_verify === true,
  };
}

/** containerd takes one file, a list of files, or a list of pairs. */
function clientPairs({ client }: TomlTable): readonly (readonly string[])[] {
  if (typeof client === 'string') return [[client]];
  if (!Array.isArray(client)) return [];
  return client.flatMap((entry): string[][] => {
    if (typeof entry === 'string') return [[entry]];
    if (!Array.isArray(entry) || isTable(entry)) return [];
    return [entry.filter((file) => typeof file === 'string')];
  });
}

export function sameTls(one: Tls, other: Tls): boolean {
  return (
    one.ca_file === other.ca_file &&
    one.cert_file === other.cert_file &&
    one.key_file === other.key_file &&
    one.insecure_skip_verify === other.insecure_skip_verify
  );
}
