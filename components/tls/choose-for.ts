import type { EditorStore } from '@/components/editor/state/editor-store.ts';
import type { TlsField, TlsFile, TlsReading } from '@/lib/tls/index.ts';
import { tlsPath } from '@/lib/tls/tls-paths.ts';
import { addingFiles } from './same-names.ts';
import { tlsFields } from './tls-node-files.ts';
import { tlsFilesOf } from './tls-store.ts';

const largestFile = 1024 * 1024;

/** Adds files that were chosen or dropped; gives the names of those that cannot be read, and of those that others took the place of. */
export async function addFiles(
  editor: EditorStore,
  config: string,
  added: readonly File[],
): Promise<{ readonly unread: readonly string[]; readonly replaced: readonly string[] }> {
  const read = await Promise.all(added.map(readFile));
  const { read: readTls } = tlsFilesOf(editor);
  const adding = await addingFiles(
    filesOf(editor, config),
    read.filter((file) => file !== null),
    (file) => readTls([file], config, new AbortController().signal).catch(() => null),
  );
  const { files, replaced } = adding(filesOf(editor, config));
  await choose(editor, config, files);
  return { unread: added.filter((_, index) => read[index] === null).map(({ name }) => name), replaced };
}

export function changeFile(editor: EditorStore, config: string, name: string, change: Partial<TlsFile>): void {
  const files = filesOf(editor, config).map((file) => (file.name === name ? { ...file, ...change } : file));
  void choose(editor, config, files);
}

export function removeFile(editor: EditorStore, config: string, name: string): void {
  const files = filesOf(editor, config).filter((file) => file.name !== name);
  void choose(editor, config, files);
}

/** Reads the files of a name anew, where nothing could before. */
export function readAgain(editor: EditorStore, config: string): void {
  void tlsFilesOf(editor).choose(config, filesOf(editor, config));
}

/** Whether a file says nothing of what is in it without its password. */
export function isLocked({ name }: TlsFile, reading: TlsReading | null): boolean {
  const rules: readonly string[] = ['password-needed', 'password-wrong'];
  return reading?.findings.some(({ rule, file }) => name === file && rules.includes(rule)) === true;
}

/** Writes the proposed place of a file into the document. */
export function writePlace(editor: EditorStore, config: string, field: TlsField): void {
  const value = tlsPath(editor.getState().target.program, config, field);
  editor.getState().act({ do: 'set-tls-file', config, field, value }, `tls places ${config}`);
}

/** What is found in the files gets a place on the node where the document names none. */
async function choose(editor: EditorStore, config: string, files: readonly TlsFile[]): Promise<void> {
  const reading = await tlsFilesOf(editor).choose(config, files);
  if (reading === null || !editor.getState().reading.accepted) return;
  for (const field of tlsFields) {
    const tls = editor.getState().accepted.model.configs?.get(config)?.tls;
    if (reading.nodeFiles[field] && !tls?.[field]) writePlace(editor, config, field);
  }
}

function filesOf(editor: EditorStore, config: string): readonly TlsFile[] {
  return tlsFilesOf(editor).store.getState().chosen.get(config)?.files ?? [];
}

async function readFile(file: File): Promise<TlsFile | null> {
  if (file.size > largestFile) return null;
  try {
    const bytes = new Uint8Array(await file.arrayBuffer());
    return { name: file.name, bytes, field: null, password: null };
  } catch {
    return null;
  }
}
