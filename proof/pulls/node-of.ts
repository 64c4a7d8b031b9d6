import { nodePaths } from '../../lib/node-files/index.ts';
import type { PullSetting } from '../../lib/pull/index.ts';
import type { Tls } from '../../lib/registries/model.ts';
import type { Tree } from '../containerd/node-tree.ts';
import { type Authority, clientCertificate, newAuthority, publicAuthority } from '../network/authorities.ts';

export type Node = {
  readonly tree: Tree;
  /** Who stands in the CA files, by their paths. */
  readonly authorities: ReadonlyMap<string, Authority>;
};

/** All files of a node: those that its program writes, and the TLS files that these name. */
export async function nodeOf(setting: PullSetting): Promise<Node> {
  const { model, target, nodeFiles, missing } = setting;
  const { configFolder, serverCa, clientCertificate: cert, clientKey } = nodePaths[target.program];
  const tree = new Map<string, string>([['/etc/public-roots.pem', publicAuthority.pem]]);
  for (const [path, { text }] of nodeFiles.files) tree.set(`${configFolder}/${path}`, text);
  const authorities = new Map<string, Authority>();
  const supervisor = { ca_file: serverCa, cert_file: cert, key_file: clientKey };
  const named = [...(model.configs?.values() ?? [])].flatMap(({ tls }) => tls ?? []);
  for (const tls of target.options.embedded ? [...named, supervisor] : named) await addFiles(tls, tree, authorities);
  for (const path of missing) tree.delete(path);
  return { tree, authorities };
}

type Files = Pick<Tls, 'ca_file' | 'cert_file' | 'key_file'>;

async function addFiles(
  { ca_file, cert_file, key_file }: Files,
  tree: Map<string, string>,
  authorities: Map<string, Authority>,
) {
  if (ca_file !== '' && !authorities.has(ca_file)) {
    const authority = await newAuthority(ca_file);
    authorities.set(ca_file, authority);
    tree.set(ca_file, authority.pem);
  }
  const { cert, key } = await clientCertificate(cert_file);
  if (cert_file !== '') tree.set(cert_file, cert);
  if (key_file !== '') tree.set(key_file, key);
}
