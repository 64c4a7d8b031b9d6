export type { Program } from '../../node-files/index.ts';
export { type ArchiveEntry, type ArchiveSource, archiveEntries } from './archive-entries.ts';
export { tarGz } from './tar-gz.ts';
export { zip } from './zip.ts';
