import { embeddedAddress, type Program } from '../../node-files/index.ts';
import type { InlineRegistries, ReadMirror } from './read-config-toml.ts';
import type { ReadHostsToml } from './read-hosts-toml.ts';

/** Whether a file is the one that `--embedded-registry` makes for itself: with the program's own client certificate. */
export function isEmbeddedItself(file: ReadHostsToml, program: Program): boolean {
  const tls = file.serverTls ?? file.hosts[0]?.tls ?? null;
  const certificate = `/agent/client-${program}-controller.crt`;
  return file.name === embeddedAddress(program, true) && (tls?.cert_file.endsWith(certificate) ?? false);
}

/** The files without what `--embedded-registry` put into them. */
export function withoutEmbedded(files: readonly ReadHostsToml[], program: Program): readonly ReadHostsToml[] {
  const url = `https://${embeddedAddress(program, true)}/v2`;
  return files
    .filter((file) => !isEmbeddedItself(file, program))
    .map((file) => (file.hosts[0]?.url === url ? { ...file, hosts: file.hosts.slice(1), embedded: true } : file));
}

/** The same of mirrors and settings in config.toml. */
export function inlineWithoutEmbedded({ mirrors, auth, tls }: InlineRegistries, program: Program): InlineRegistries {
  const address = embeddedAddress(program, true);
  const isOther = ([name]: readonly [string, unknown]) => name !== address;
  const others = [...mirrors].filter(isOther).map(([name, { endpoint, rewrite }]): [string, ReadMirror] => {
    const [first, ...rest] = endpoint;
    return [name, { endpoint: first === `https://${address}/v2` ? rest : endpoint, rewrite }];
  });
  return { mirrors: new Map(others), auth, tls: new Map([...tls].filter(isOther)) };
}
