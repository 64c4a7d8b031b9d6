import { urlPassword } from '../registries/url-password.ts';
import type { TlsField } from './tls-file.ts';

const fileNames: Readonly<Record<TlsField, string>> = {
  ca_file: 'ca.crt',
  cert_file: 'client.crt',
  key_file: 'client.key',
};

/**
 * Where the file for a name under `configs` is proposed to stand on the node: `/etc/rancher/k3s/tls/<host>/ca.crt`.
 * Only characters that mean nothing to TOML stay, since inline lines write file names without quoting.
 */
export function tlsPath(program: 'k3s' | 'rke2', configName: string, field: TlsField): string {
  const withoutLogin =
    urlPassword(configName) === null ? configName : configName.slice(configName.lastIndexOf('@') + 1);
  return `/etc/rancher/${program}/tls/${folderOf(withoutLogin)}/${fileNames[field]}`;
}

/** One of its own for each name: other characters stand as `_x2f_`, and so does a `_` that could be taken for the beginning of that. */
function folderOf(name: string): string {
  if (name === '*') return '_default';
  if (name === '') return '_x_';
  return name.replace(/^\.|^_(?=default$)|_(?=x)|[^\w.:[\]-]/gu, (character) => {
    const code = character.codePointAt(0) ?? 0;
    return `_x${code.toString(16)}_`;
  });
}
