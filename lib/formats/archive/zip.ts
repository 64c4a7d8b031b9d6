import { type Zippable, zipSync } from 'fflate';
import type { ArchiveEntry } from './archive-entries.ts';

const madeOnUnix = 3;
const regularFile = 0o100000;
const directory = 0o040000;

/** Below so many bytes compressing a file saves hardly more than its entry takes, and preparing it takes long. */
const leastCompressed = 1024;

/** The entries as a zip archive with Unix modes; equal entries give equal bytes. */
export function zip(entries: readonly ArchiveEntry[]): Uint8Array<ArrayBuffer> {
  // zip keeps local time without a zone: made of local parts, the date is the same everywhere.
  const mtime = new Date(1980, 0, 1);
  const files: Zippable = {};
  for (const { path, mode, bytes } of entries) {
    const kind = path.endsWith('/') ? directory : regularFile;
    const level = bytes.length < leastCompressed ? 0 : 6;
    files[path] = [bytes, { os: madeOnUnix, attrs: ((kind | mode) << 16) >>> 0, mtime, level }];
  }
  return zipSync(files);
}
