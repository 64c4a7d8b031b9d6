import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { stringify } from 'yaml';
import { authority, clientTls, pem, serverTls } from '../../lib/server/probe/testing/certificates.ts';

/** Of each registry its port, by what it asks of clients; all have the same images. */
export const registryPorts = { nothing: 5000, tls: 5443, login: 5444, certificate: 5445 } as const;

/** The names that the registries' certificate is for. */
export const registryNames = [
  'tls.test',
  'unverified.test',
  'unknown-authority.test',
  'absent.test',
  'accepted.test',
  'no-login.test',
  'wrong-password.test',
  'half-a-login.test',
  'coded-badly.test',
  'coded-without-colon.test',
  'token-alone.test',
  'certified.test',
  'no-certificate.test',
  'foreign-certificate.test',
  'plain-to-tls.test',
  'no-pem.test',
  'other-pair.test',
] as const;

/** `robot` with `s3cret`. */
const htpasswd = 'robot:$2b$05$abcdefghijklmnopqrstuuLK7U1u6pVRmL7L1BBM2aS35PSZnDXlK\n';

export const nodesCertificate = await clientTls();

/** Starts Debian's registry in four ways, and resolves once they listen. */
export async function startDockerRegistries(binary: string, folder: string): Promise<() => void> {
  await mkdir(folder, { recursive: true });
  const { cert, key } = await serverTls({ hosts: registryNames });
  const files = { 'server.crt': cert, 'server.key': key, 'ca.crt': pem(authority), htpasswd };
  for (const [name, text] of Object.entries(files)) await writeFile(join(folder, name), text);
  const tls = { certificate: join(folder, 'server.crt'), key: join(folder, 'server.key') };
  const auth = { htpasswd: { realm: 'registry', path: join(folder, 'htpasswd') } };
  const ways = {
    nothing: { http: {} },
    tls: { http: { tls } },
    login: { http: { tls }, auth },
    certificate: { http: { tls: { ...tls, clientcas: [join(folder, 'ca.crt')] } } },
  };
  const started = Object.entries(ways).map(async ([way, { http, ...others }]) => {
    const addr = `:${registryPorts[way as keyof typeof registryPorts]}`;
    const storage = { filesystem: { rootdirectory: join(folder, 'images') } };
    const config = { version: 0.1, log: { level: 'info' }, storage, http: { addr, ...http }, ...others };
    const path = join(folder, `${way}.yml`);
    await writeFile(path, stringify(config));
    return startRegistry(binary, path);
  });
  const running = await Promise.all(started);
  return () => {
    for (const registry of running) registry.kill('SIGKILL');
  };
}

async function startRegistry(binary: string, config: string) {
  const child = spawn(binary, ['serve', config], { stdio: ['ignore', 'ignore', 'pipe'] });
  const lines = createInterface(child.stderr);
  const said: string[] = [];
  await new Promise<void>((resolve, reject) => {
    lines.on('line', (line) => {
      said.push(line);
      if (line.includes('listening on')) resolve();
    });
    void once(child, 'exit').then(() => reject(new Error(said.join('\n'))), reject);
  });
  return child;
}
