import type { LineWriter } from '../text/line-writer.ts';
import type { HostServer, HostsToml } from './hosts-toml.ts';
import { writeTlsLines } from './tls-lines.ts';

/** Line v1.29.1: the URL of the registry itself, or the blank line that it leaves. */
export const plainDefault: HostsToml['writeDefault'] = (out, { server }) => {
  if (server === null) out.fixed('');
  else writeServer(out, server);
  out.fixed('');
};

/** From v1.29.3 on: the registry itself with its settings, then the line that the endpoints follow. */
export function configuredDefault(beforeEndpoints: string): HostsToml['writeDefault'] {
  return (out, { server }) => {
    if (server !== null) {
      if (server.url !== null) {
        out.fixed('');
        writeServer(out, server);
        out.line('capabilities = ["pull", "resolve", "push"]', server.sources);
      }
      if (server.settings.tls !== null) out.fixed('');
      writeTlsLines(out, server.settings, '');
      out.fixed('');
    }
    out.fixed('', beforeEndpoints);
  };
}

function writeServer(out: LineWriter, { url, sources }: HostServer): void {
  out.line(`server = "${url}"`, sources);
  out.holds(url ?? '', 'server', sources[0] ?? null);
  out.asks(url ?? '', sources[0] ?? null);
}
