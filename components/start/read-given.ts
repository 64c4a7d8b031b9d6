import { archiveForm, isForeignArchive } from '@/lib/formats/import/archive-magic.ts';
import { kindOfFile } from '@/lib/formats/import/file-kind.ts';
import { filesBelow } from './files-below.ts';
import type { GivenFiles } from './given-files.ts';
import { largestFile, type OpenProblem, readBytes } from './read-bytes.ts';
import { looksLikeTls } from './tls-file.ts';

/** A file of a node as a text, or an archive of such files as it is. */
export type GivenContent = { readonly path: string; readonly content: string | Uint8Array };

/** What was given to be opened. */
export type Given =
  | {
      readonly kind: 'documents';
      readonly documents: readonly { readonly name: string; readonly text: string }[];
      /** What was given with them and is none. */
      readonly refused: readonly Refused[];
    }
  /** What a node had them made into; `name` is what they came from. */
  | { readonly kind: 'node-files'; readonly name: string; readonly files: readonly GivenContent[] }
  | ({ readonly kind: 'refused' } & Refused);

type Refused = { readonly name: string; readonly problem: OpenProblem };

const largestArchive = 64 * 1024 * 1024;

const calledArchive = /\.(?:tar|tar\.gz|tgz|zip)$/i;

/** Reads what was chosen or dropped, and tells by their contents whether the files are documents or a node's. */
export async function readGiven(list: GivenFiles): Promise<Given> {
  const given = 'dropped' in list ? await filesBelow(list) : list;
  const [first] = given;
  if (first === undefined) return { kind: 'refused', name: '', problem: 'no-node-files' };
  const name = first.path.split('/')[0] ?? '';
  const refused: Refused[] = [];
  const files: GivenContent[] = [];
  for (const { path, file } of given) {
    const read = await readFile(file);
    if ('problem' in read) refused.push({ name: file.name, problem: read.problem });
    else files.push({ path, content: read.content });
  }
  if (files.some(isNodeFile)) return { kind: 'node-files', name, files };
  const documents = documentsAmong(files);
  if (documents.length > 0) return { kind: 'documents', documents, refused };
  const isAllTls = files.length === 0 && refused.every(({ problem }) => problem === 'tls-file');
  const [only] = given.length === 1 || isAllTls ? refused : [];
  return { kind: 'refused', ...(only ?? { name, problem: 'no-node-files' }) };
}

function isNodeFile({ path, content }: GivenContent): boolean {
  if (typeof content !== 'string') return true;
  const kind = kindOfFile(path, content);
  return kind === 'config' || kind === 'hosts';
}

/** Of a folder only what is called as K3s wants it; what was chosen by hand is meant. */
function documentsAmong(files: readonly GivenContent[]) {
  return files.flatMap(({ path, content }) => {
    const name = path.split('/').at(-1) ?? path;
    if (typeof content !== 'string' || (name !== path && !/^registries\.ya?ml$/.test(name))) return [];
    return [{ name, text: content }];
  });
}

async function readFile(
  file: File,
): Promise<{ readonly content: string | Uint8Array } | { readonly problem: OpenProblem }> {
  try {
    const head = await bytesOf(file.slice(0, 512));
    if (isForeignArchive(head)) return { problem: 'foreign-archive' };
    const isArchive = archiveForm(head) !== null;
    if (!isArchive && calledArchive.test(file.name)) return { problem: 'damaged-archive' };
    if (file.size > (isArchive ? largestArchive : largestFile)) return { problem: 'too-large' };
    const bytes = await bytesOf(file);
    if (isArchive) return { content: bytes };
    const result = readBytes(bytes);
    if (looksLikeTls(file.name, 'text' in result ? result.text : null)) return { problem: 'tls-file' };
    return 'problem' in result ? result : { content: result.text };
  } catch {
    return { problem: 'unreadable' };
  }
}

async function bytesOf(blob: Blob): Promise<Uint8Array> {
  return new Uint8Array(await blob.arrayBuffer());
}
