const magic = { gzip: [0x1f, 0x8b], zip: [0x50, 0x4b, 0x03, 0x04] };
const inTar = { at: 257, text: 'ustar' };

export type ArchiveForm = 'gzip' | 'zip' | 'tar';

/** What kind of archive bytes begin; null where they begin none. */
export function archiveForm(bytes: Uint8Array): ArchiveForm | null {
  if (begins(bytes, magic.gzip)) return 'gzip';
  if (begins(bytes, magic.zip)) return 'zip';
  const { at, text } = inTar;
  return new TextDecoder().decode(bytes.subarray(at, at + text.length)) === text ? 'tar' : null;
}

function begins(bytes: Uint8Array, start: readonly number[]): boolean {
  return start.every((byte, index) => bytes[index] === byte);
}
