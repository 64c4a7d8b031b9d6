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
  const host = configName === '*' ? '_default' : withoutLogin.replace(/[^\w.:[\]-]/g, '_').replace(/^\.*$|^\.+/, '_');
  return `/etc/rancher/${program}/tls/${host}/${fileNames[field]}`;
}
