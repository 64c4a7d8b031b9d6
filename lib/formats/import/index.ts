export { type Imported, importNodeFiles } from './import-node-files.ts';
export type { ImportNote, ImportNoteId } from './import-note.ts';
export type { RewrittenFile } from './match-target.ts';
export { type ReadArchive, readArchive } from './read-archive.ts';
export { secretsInToml } from './secrets-in-toml.ts';
