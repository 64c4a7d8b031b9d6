export { type ArchiveEntry, type ArchiveSource, archiveEntries, type Program } from './archive-entries.ts';
export { containerdDirectory, nodePath, registriesPath } from './node-paths.ts';
export { tarGz } from './tar-gz.ts';
export { zip } from './zip.ts';
