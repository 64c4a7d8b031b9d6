import type { TlsNodeFile } from '@/components/tls/tls-node-files.ts';
import type { NodeFiles, Program } from '@/lib/node-files/index.ts';
import { saveFile } from './save-file.ts';

/** What there is to download: registries.yaml, and the node files where K3s accepts it. */
export type Downloads = {
  readonly program: Program;
  readonly registriesYaml: string;
  readonly nodeFiles: NodeFiles;
  readonly tls: readonly TlsNodeFile[];
};

export type ArchiveKind = 'tar.gz' | 'zip';

/** What packs archives, fetched apart from the page. */
export const loadArchive = () => import('@/lib/formats/archive/index.ts');

/** Packs everything as it stands on a node and hands it to the browser; fails where the server does not answer. */
export async function saveArchive(
  kind: ArchiveKind,
  { program, registriesYaml, nodeFiles, tls }: Downloads,
): Promise<void> {
  const { archiveEntries, tarGz, zip } = await loadArchive();
  const { withTlsEntries } = await import('./tls-entries.ts');
  const written = archiveEntries({ program, registriesYaml, nodeFiles: nodeFiles.files.values() }).entries;
  const entries = withTlsEntries(written, program, tls);
  const name = `${program}-registries.${kind}`;
  if (kind === 'zip') saveFile(name, zip(entries), 'application/zip');
  else saveFile(name, await tarGz(entries), 'application/gzip');
}

/** The name under which one file is kept; of many hosts.toml each is told by its host. */
export function fileName(path: string): string {
  if (path === 'config.toml') return path;
  const host = path.replace(/^certs\.d\//, '').replace(/\/hosts\.toml$/, '');
  return `${host.replaceAll(/[^\w.-]+/g, '_')}.hosts.toml`;
}
