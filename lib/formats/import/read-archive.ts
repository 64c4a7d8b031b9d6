import { Gunzip, unzipSync } from 'fflate';
import { unpackTar } from 'modern-tar';
import { archiveForm } from './archive-magic.ts';
import { kindOfFile } from './file-kind.ts';
import type { ImportNote } from './import-note.ts';
import { linkedFiles } from './tar-links.ts';

export type ReadArchive =
  | { readonly files: ReadonlyMap<string, string>; readonly notes: readonly ImportNote[] }
  | { readonly problem: 'no-archive' | 'damaged-archive' | 'archive-too-large' };

/** The files of a node take up some kilobytes; nothing is unpacked beyond this, whatever an archive says of itself. */
const mostBytes = 64 * 1024 * 1024;
const chunk = 64 * 1024;

/** The text files of a tar, a gzipped tar or a zip by their paths; also the one file of a node that was gzipped alone. */
export async function readArchive(bytes: Uint8Array, name = ''): Promise<ReadArchive> {
  try {
    const form = archiveForm(bytes);
    if (form === 'zip') return unzipped(bytes);
    if (form === 'tar') return await untarred(bytes);
    if (form === null) return { problem: 'no-archive' };
    const inside = gunzipped(bytes);
    if (inside === null) return { problem: 'archive-too-large' };
    return archiveForm(inside) === 'tar' ? await untarred(inside) : alone(inside, name.replace(/\.gz$/i, ''));
  } catch {
    return { problem: 'damaged-archive' };
  }
}

async function untarred(bytes: Uint8Array): Promise<ReadArchive> {
  const entries = await unpackTar(new Uint8Array(bytes));
  const files = entries.flatMap(({ header, data }): [string, Uint8Array][] =>
    header.type === 'file' && data !== undefined ? [[header.name, data]] : [],
  );
  return linkedFiles(
    textsOf(files),
    entries.map(({ header }) => header),
  );
}

function alone(bytes: Uint8Array, path: string): ReadArchive {
  const files = textsOf([[path, bytes]]);
  const isNodeFile = [...files].some(([name, text]) => name !== '' && kindOfFile(name, text) !== 'other');
  return isNodeFile ? { files, notes: [] } : { problem: 'no-archive' };
}

function unzipped(bytes: Uint8Array): ReadArchive {
  let size = 0;
  const files = unzipSync(bytes, {
    filter: ({ name, originalSize }) => {
      if (name.endsWith('/')) return false;
      size += originalSize;
      return size <= mostBytes;
    },
  });
  return size > mostBytes ? { problem: 'archive-too-large' } : { files: textsOf(Object.entries(files)), notes: [] };
}

/** The bytes of a gzipped file, null where they are more than is unpacked. */
function gunzipped(bytes: Uint8Array): Uint8Array | null {
  const parts: Uint8Array[] = [];
  let size = 0;
  const gunzip = new Gunzip((part) => {
    size += part.length;
    parts.push(part);
  });
  for (let at = 0; at < bytes.length && size <= mostBytes; at += chunk) {
    gunzip.push(bytes.subarray(at, at + chunk), at + chunk >= bytes.length);
  }
  return size > mostBytes ? null : joined(parts, size);
}

function joined(parts: readonly Uint8Array[], size: number): Uint8Array {
  const whole = new Uint8Array(size);
  let at = 0;
  for (const part of parts) {
    whole.set(part, at);
    at += part.length;
  }
  return whole;
}

function textsOf(files: readonly (readonly [string, Uint8Array])[]): ReadonlyMap<string, string> {
  return new Map(files.map(([path, data]) => [path, new TextDecoder().decode(data)]));
}
