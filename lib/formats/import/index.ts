export { type Imported, importNodeFiles } from './import-node-files.ts';
export type { ImportNote, ImportNoteId } from './import-note.ts';
export { readArchive } from './read-archive.ts';
