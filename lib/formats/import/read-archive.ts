import { gunzipSync } from 'fflate';
import { unpackTar } from 'modern-tar';

const gzip = [0x1f, 0x8b];

/** The text files of a tar or gzipped tar by their paths; null where it is neither. */
export async function readArchive(bytes: Uint8Array): Promise<ReadonlyMap<string, string> | null> {
  try {
    const isGzip = gzip.every((byte, index) => bytes[index] === byte);
    const entries = await unpackTar(isGzip ? gunzipSync(bytes) : new Uint8Array(bytes));
    if (entries.length === 0) return null;
    const files = entries.filter(({ header, data }) => header.type === 'file' && data !== undefined);
    return new Map(files.map(({ header, data }) => [header.name, new TextDecoder().decode(data)]));
  } catch {
    return null;
  }
}
