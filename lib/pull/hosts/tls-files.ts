import { quote } from '../../go/index.ts';
import type { AskedHost, HostsOfRegistry } from './asked-host.ts';

/**
 * What the first TLS file that cannot be read does on hosts.toml lines: it ends every pull of each registry that has the host in its
 * list. `folder` is the one of hosts.toml, which an empty path stands for.
 */
export function missingTlsFile(
  hosts: readonly AskedHost[],
  folder: string,
  isMissing: (path: string) => boolean,
): Extract<HostsOfRegistry, { ok: false }> | null {
  for (const { host, tls, sources } of hosts) {
    for (const file of tls?.ca ?? []) {
      if (!isMissing(file)) continue;
      const fails = `unable to read CA cert ${quote(file)}: open ${file}: no such file or directory`;
      return { ok: false, fails, cause: { kind: 'tls-file-on-node', file, host, sources } };
    }
    for (const file of tls?.pairs.flatMap(({ cert, key }) => [cert, key]) ?? []) {
      const read = `unable to read CERT file ${quote(file)}`;
      if (file === folder) {
        return {
          ok: false,
          fails: `${read}: read ${file}: is a directory`,
          cause: { kind: 'tls-pair', host, sources },
        };
      }
      if (!isMissing(file)) continue;
      const fails = `${read}: open ${file}: no such file or directory`;
      return { ok: false, fails, cause: { kind: 'tls-file-on-node', file, host, sources } };
    }
  }
  return null;
}
