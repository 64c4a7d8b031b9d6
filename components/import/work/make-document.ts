import { secretsOf } from '@/components/secrets/secrets-of.ts';
import type { GivenContent } from '@/components/start/read-given.ts';
import { gapsBetween, hunksOf, linesOf } from '@/lib/compare/index.ts';
import { type Range, readDocument } from '@/lib/document/index.ts';
import {
  type ImportNote,
  importNodeFiles,
  type ReadArchive,
  type RewrittenFile,
  readArchive,
  secretsInToml,
} from '@/lib/formats/import/index.ts';
import { secretsInNodeFile } from '@/lib/node-files/index.ts';
import type { Registries } from '@/lib/registries/model.ts';
import type { Answer, DifferingFile, Question } from './messages.ts';

/** Makes a document of the files of a node, and holds what would come of it against them. */
export async function makeDocument({ files, target }: Question): Promise<Answer> {
  const read = await unpacked(files);
  if ('problem' in read) return read;
  const imported = await importNodeFiles(read.files, target);
  const reading = readDocument(imported.text);
  const differing = imported.files.filter(({ given, written }) => given !== written);
  return {
    ...imported,
    notes: [...read.notes, ...imported.notes],
    secrets: secretsOf(reading).map(({ range: { from, to }, key, path, kind }) => ({ from, to, key, path, kind })),
    same: imported.files.filter((file) => !differing.includes(file)).map(({ path }) => path),
    differing: differing.map((file) => differenceOf(file, reading.model)),
  };
}

/** The texts by their paths, those of archives by their paths in them. */
async function unpacked(given: readonly GivenContent[]): Promise<ReadArchive> {
  const files = new Map<string, string>();
  const notes: ImportNote[] = [];
  for (const { path, content } of given) {
    if (typeof content === 'string') {
      files.set(unlike(files, path), content);
      continue;
    }
    const archive = await readArchive(content, path);
    if ('problem' in archive) return archive;
    notes.push(...archive.notes);
    for (const [inside, text] of archive.files) files.set(unlike(files, inside), text);
  }
  return { files, notes };
}

/** A path that no other file has: those of files from several places may be the same. */
function unlike(files: ReadonlyMap<string, string>, path: string): string {
  let free = path;
  for (let number = 2; files.has(free); number += 1) free = `${path} (${number})`;
  return free;
}

function differenceOf({ path, given, written }: RewrittenFile, model: Registries): DifferingFile {
  const gaps = gapsBetween(wholeLines(given ?? ''), wholeLines(written ?? ''));
  const hunks = hunksOf(gaps, hiddenLines(path, given, model), hiddenLines(path, written, model));
  const change = given === null ? 'not-given' : written === null ? 'not-written' : 'changed';
  return { path, change, lines: hunks.flatMap(({ lines }) => lines) };
}

function hiddenLines(path: string, text: string | null, model: Registries): readonly string[] {
  if (text === null) return [];
  const withoutKnown = hidden(text, secretsInNodeFile({ path, text, sources: [] }, model));
  return wholeLines(hidden(withoutKnown, secretsInToml(withoutKnown)));
}

function hidden(text: string, secrets: readonly Range[]): string {
  return secrets.reduceRight((shown, { from, to }) => `${shown.slice(0, from)}••••••••${shown.slice(to)}`, text);
}

function wholeLines(text: string): readonly string[] {
  return linesOf(text === '' || text.endsWith('\n') ? text : `${text}\n`);
}
