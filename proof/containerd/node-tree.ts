import { mkdir, rm, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';

/** A node's own files, by their paths on it. */
export type Tree = ReadonlyMap<string, string>;

const folders = ['etc', 'run/k3s/containerd', 'var/lib/rancher'];
const always: Tree = new Map([
  ['/etc/resolv.conf', 'nameserver 127.0.0.1\n'],
  ['/etc/hosts', '127.0.0.1 localhost\n::1 localhost\n'],
  ['/etc/nsswitch.conf', 'hosts: files dns\n'],
]);

/** Lays a node out in a folder, which is emptied first. */
export async function layOut(folder: string, tree: Tree): Promise<void> {
  await rm(folder, { recursive: true, force: true });
  for (const name of folders) await mkdir(join(folder, name), { recursive: true });
  for (const [path, text] of [...always, ...tree]) {
    if (!/^\/(?:etc|var\/lib\/rancher)\//.test(path)) throw new Error(`${path} is not in a folder of the node.`);
    await mkdir(dirname(join(folder, path)), { recursive: true });
    await writeFile(join(folder, path), text, { mode: 0o600 });
  }
}
