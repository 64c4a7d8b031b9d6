import { lineEndsOf, viewText } from '@/components/codemirror/line-ends.ts';
import { secretsOf } from '@/components/secrets/secrets-of.ts';
import { type FileChange, gapsBetween, linesOf } from '@/lib/compare/index.ts';
import type { DocumentReading } from '@/lib/document/index.ts';
import { type NodeFile, secretsInNodeFile } from '@/lib/node-files/index.ts';
import type { Registries } from '@/lib/registries/model.ts';
import { pathKey } from '@/lib/registries/path.ts';
import type { FileDiff, ListedFile, SideText } from './outcome.ts';

/** A file in which the sides differ. Its secrets are found when it is looked at. */
export type DifferingFile = Pick<FileChange, 'path' | 'change' | 'gaps'> & { readonly diff: () => FileDiff };

/** The name of the document itself among the files. */
export const documentPath = 'registries.yaml';

export function listed({ path, change, gaps }: DifferingFile): ListedFile {
  const sum = (side: 'before' | 'after') => gaps.reduce((total, gap) => total + gap[side].to - gap[side].from, 0);
  return { path, change, removed: sum('before'), added: sum('after') };
}

/** One side's node files, with the model that they were made of. */
export type Written = { readonly files: ReadonlyMap<string, NodeFile>; readonly model: Registries };

export function nodeFile({ path, change, gaps }: FileChange, left: Written, right: Written): DifferingFile {
  return {
    path,
    change,
    gaps,
    diff: () => ({ path, left: sideOf(path, left), right: sideOf(path, right), gaps }),
  };
}

function sideOf(path: string, { files, model }: Written): SideText | null {
  const file = files.get(path);
  if (file === undefined) return null;
  const secrets = secretsInNodeFile(file, model).map(({ from, to, path: of }) => {
    return { from, to, path: of, kind: 'secret' as const, key: pathKey(of ?? [path, from]) };
  });
  return { text: file.text, secrets };
}

/** registries.yaml itself, where the sides are of different documents. */
export function documentFile(left: DocumentReading, right: DocumentReading): readonly DifferingFile[] {
  const gaps = gapsBetween(linesOf(wholeLines(left.text)), linesOf(wholeLines(right.text)));
  if (gaps.length === 0) return [];
  const diff = () => ({ path: documentPath, left: documentSide(left), right: documentSide(right), gaps });
  return [{ path: documentPath, change: 'changed', gaps, diff }];
}

function documentSide(reading: DocumentReading): SideText {
  const ends = lineEndsOf(reading.text);
  const secrets = secretsOf(reading).map(({ range, path, kind, key }) => {
    return { from: ends.toView(range.from) ?? range.from, to: ends.toView(range.to) ?? range.to, path, kind, key };
  });
  return { text: wholeLines(reading.text), secrets };
}

/** A text by its lines alone, however they end, the last one too. */
function wholeLines(text: string): string {
  const lines = viewText(text);
  return lines === '' || lines.endsWith('\n') ? lines : `${lines}\n`;
}
