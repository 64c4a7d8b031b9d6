import { lineEndsOf, viewText } from '@/components/codemirror/line-ends.ts';
import { secretsOf } from '@/components/secrets/secrets-of.ts';
import { type FileChange, gapsBetween, linesOf, runsOf } from '@/lib/compare/index.ts';
import type { DocumentReading } from '@/lib/document/index.ts';
import { type NodeFile, secretsInNodeFile } from '@/lib/node-files/index.ts';
import type { Registries } from '@/lib/registries/model.ts';
import { pathKey } from '@/lib/registries/path.ts';
import type { Side, SideMark, Sides } from '../comparison-store.ts';
import { linewise } from './linewise.ts';
import {
  documentPath,
  type FileDiff,
  type ListedFile,
  type PlacedSecret,
  type SideName,
  type SideText,
} from './outcome.ts';

/** A file in which the sides differ. Its secrets are found when it is looked at. */
export type DifferingFile = Pick<FileChange, 'path' | 'change' | 'gaps'> & { readonly diff: () => FileDiff };

export function listed({ path, change, gaps }: DifferingFile): ListedFile {
  const sum = (side: 'before' | 'after') => gaps.reduce((total, gap) => total + gap[side].to - gap[side].from, 0);
  return { path, change, removed: sum('before'), added: sum('after') };
}

/** One side's node files, with the model that they were made of, and the marks of its secrets where there are some. */
export type Written = {
  readonly files: ReadonlyMap<string, NodeFile>;
  readonly model: Registries;
  readonly marks?: readonly SideMark[] | undefined;
};

export function nodeFile({ path, change, gaps }: FileChange, left: Written, right: Written): DifferingFile {
  return differing({ path, change, gaps }, () => ({ left: nodeSide(path, left), right: nodeSide(path, right) }));
}

function nodeSide(path: string, { files, model, marks }: Written): SideText | null {
  const file = files.get(path);
  if (file === undefined) return null;
  const keys = new Map(marks?.map((mark) => [mark.path && pathKey(mark.path), mark.key]));
  const secrets = secretsInNodeFile(file, model).map(({ from, to, path: of }): PlacedSecret => {
    const own = pathKey(of ?? [path, from]);
    return { from, to, path: of, kind: 'secret', key: keys.get(own) ?? own };
  });
  return { text: file.text, secrets: linewise(file.text, secrets) };
}

/** registries.yaml itself, where the sides are of different documents. */
export function documentFile(
  left: DocumentReading,
  right: DocumentReading,
  marks: Readonly<Record<SideName, readonly SideMark[] | undefined>>,
): readonly DifferingFile[] {
  const gaps = gapsBetween(linesOf(wholeLines(left.text)), linesOf(wholeLines(right.text)));
  if (gaps.length === 0) return [];
  const sides = () => ({ left: documentSide(left, marks.left), right: documentSide(right, marks.right) });
  return [differing({ path: documentPath, change: 'changed', gaps }, sides)];
}

/** Other files that are on one side alone, or are otherwise there. */
export function otherFiles({ left, right }: Sides): readonly DifferingFile[] {
  const [before, after] = [textsOf(left), textsOf(right)];
  return [...new Set([...before.keys(), ...after.keys()])].sort().flatMap((path): DifferingFile[] => {
    const [was, is] = [before.get(path), after.get(path)];
    if (was === is) return [];
    const gaps = gapsBetween(linesOf(was ?? ''), linesOf(is ?? ''));
    const change = was === undefined ? 'added' : is === undefined ? 'removed' : 'changed';
    const side = (text: string | undefined) => (text === undefined ? null : { text, secrets: [] });
    return [differing({ path, change, gaps }, () => ({ left: side(was), right: side(is) }))];
  });
}

function textsOf({ files = [] }: Side): ReadonlyMap<string, string> {
  return new Map(files.map(({ path, text }) => [path, wholeLines(text)]));
}

function documentSide(reading: DocumentReading, marks: readonly SideMark[] | undefined): SideText {
  const ends = lineEndsOf(reading.text);
  const secrets = (marks ?? secretsOf(reading)).map(({ range, path, kind, key }): PlacedSecret => {
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
