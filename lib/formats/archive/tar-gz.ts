import { gzipSync } from 'fflate';
import { packTar } from 'modern-tar';
import type { ArchiveEntry } from './archive-entries.ts';

/** The entries as a gzipped tar archive owned by root; equal entries give equal bytes. */
export async function tarGz(entries: readonly ArchiveEntry[]): Promise<Uint8Array<ArrayBuffer>> {
  const tar = await packTar(
    entries.map(({ path, mode, bytes }) => ({
      header: {
        name: path,
        mode,
        size: bytes.length,
        type: path.endsWith('/') ? 'directory' : 'file',
        mtime: new Date(0),
        uid: 0,
        gid: 0,
        uname: 'root',
        gname: 'root',
      },
      body: bytes,
    })),
  );
  return gzipSync(tar, { mtime: 0 });
}
