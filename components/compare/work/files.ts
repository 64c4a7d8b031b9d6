import { lineEndsOf, viewText } from '@/components/codemirror/line-ends.ts';
import { secretsOf } from '@/components/secrets/secrets-of.ts';
import { type FileChange, gapsBetween, linesOf, runsOf } from '@/lib/compare/index.ts';
import type { DocumentReading } from '@/lib/document/index.ts';
import { type NodeFile, secretsInNodeFile } from '@/lib/node-files/index.ts';
import type { Registries } from '@/lib/registries/model.ts';
import { pathKey } from '@/lib/registries/path.ts';
import { linewise } from './linewise.ts';
import { documentPath, type FileDiff, type ListedFile, type PlacedSecret, type SideText } from './outcome.ts';

/** A file in which the sides differ. Its secrets are found when it is looked at. */
export type DifferingFile = Pick<FileChange, 'path' | 'change' | 'gaps'> & { readonly diff: () => FileDiff };

export function listed({ path, change, gaps }: DifferingFile): ListedFile {
  const sum = (side: 'before' | 'after') => gaps.reduce((total, gap) => total + gap[side].to - gap[side].from, 0);
  return { path, change, removed: sum('before'), added: sum('after') };
}

/** One side's node files, with the model that they were made of. */
export type Written = { readonly files: ReadonlyMap<string, NodeFile>; readonly model: Registries };

export function nodeFile({ path, change, gaps }: FileChange, left: Written, right: Written): DifferingFile {
  return differing({ path, change, gaps }, () => ({ left: nodeSide(path, left), right: nodeSide(path, right) }));
}

function nodeSide(path: string, { files, model }: Written): SideText | null {
  const file = files.get(path);
  if (file === undefined) return null;
  const secrets = secretsInNodeFile(file, model).map(({ from, to, path: of }): PlacedSecret => {
    return { from, to, path: of, kind: 'secret', key: pathKey(of ?? [path, from]) };
  });
  return { text: file.text, secrets: linewise(file.text, secrets) };
}

/** registries.yaml itself, where the sides are of different documents. */
export function documentFile(left: DocumentReading, right: DocumentReading): readonly DifferingFile[] {
  const gaps = gapsBetween(linesOf(wholeLines(left.text)), linesOf(wholeLines(right.text)));
  if (gaps.length === 0) return [];
  const sides = () => ({ left: documentSide(left), right: documentSide(right) });
  return [differing({ path: documentPath, change: 'changed', gaps }, sides)];
}

function documentSide(reading: DocumentReading): SideText {
  const ends = lineEndsOf(reading.text);
  const secrets = secretsOf(reading).map(({ range, path, kind, key }): PlacedSecret => {
    return { from: ends.toView(range.from) ?? range.from, to: ends.toView(range.to) ?? range.to, path, kind, key };
  });
  const text = wholeLines(reading.text);
  return { text, secrets: linewise(text, secrets) };
}

/** A text by its lines alone, however they end, the last one too. */
function wholeLines(text: string): string {
  const lines = viewText(text);
  return lines === '' || lines.endsWith('\n') ? lines : `${lines}\n`;
}

function differing(file: Omit<DifferingFile, 'diff'>, sides: () => Pick<FileDiff, 'left' | 'right'>): DifferingFile {
  return {
    ...file,
    diff() {
      const { left, right } = sides();
      const runs = runsOf(file.gaps, linesOf(left?.text ?? ''), linesOf(right?.text ?? ''));
      return { path: file.path, left, right, runs };
    },
  };
}
