import type { TlsNodeFile } from '@/components/tls/tls-node-files.ts';
import type { ArchiveSource } from '@/lib/formats/archive/index.ts';

export type ArchiveKind = 'tar.gz' | 'zip';

/** What there is to pack: registries.yaml, the node files where K3s accepts it, and the TLS files of the page. */
export type Downloads = Omit<ArchiveSource, 'nodeFiles'> & {
  readonly kind: ArchiveKind;
  readonly nodeFiles: readonly { readonly path: string; readonly text: string }[];
  readonly tls: readonly TlsNodeFile[];
};
