export type { Program } from '../../node-files/index.ts';
export { type ArchiveEntry, archiveEntries } from './archive-entries.ts';
export { type ArchiveSource, leftOutFiles } from './archived-files.ts';
export { tarGz } from './tar-gz.ts';
export { zip } from './zip.ts';
