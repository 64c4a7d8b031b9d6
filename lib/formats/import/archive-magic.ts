const magic = { gzip: [0x1f, 0x8b], zip: [0x50, 0x4b, 0x03, 0x04] };
/** xz, zstd, bzip2 and 7z. bzip2 begins with letters, as a text may; after them and a number comes what no text goes on with. */
const foreign: readonly (readonly (number | null)[])[] = [
  [0xfd, 0x37, 0x7a, 0x58, 0x5a],
  [0x28, 0xb5, 0x2f, 0xfd],
  [0x42, 0x5a, 0x68, null, 0x31, 0x41, 0x59, 0x26],
  [0x37, 0x7a, 0xbc, 0xaf],
];
const inTar = { at: 257, text: 'ustar' };

export type ArchiveForm = 'gzip' | 'zip' | 'tar';

/** What kind of archive bytes begin; null where they begin none. */
export function archiveForm(bytes: Uint8Array): ArchiveForm | null {
  if (begins(bytes, magic.gzip)) return 'gzip';
  if (begins(bytes, magic.zip)) return 'zip';
  const { at, text } = inTar;
  return new TextDecoder().decode(bytes.subarray(at, at + text.length)) === text ? 'tar' : null;
}

/** Whether bytes begin an archive of a kind that is not unpacked here. */
export function isForeignArchive(bytes: Uint8Array): boolean {
  return foreign.some((start) => begins(bytes, start));
}

function begins(bytes: Uint8Array, start: readonly (number | null)[]): boolean {
  return start.every((byte, index) => byte === null || bytes[index] === byte);
}
