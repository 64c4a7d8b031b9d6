import { compareNodeFiles, type FileChange } from '../index.ts';

export const filesOf = (files: Readonly<Record<string, string>>) => ({
  files: new Map(Object.entries(files).map(([path, text]) => [path, { path, text, sources: [] }])),
});

/** What becomes of a file `x` with one text, if it gets another; of the same, an empty diff. */
export function compareTexts(before: string, after: string): Pick<FileChange, 'diff' | 'hunks'> {
  const [change] = compareNodeFiles(filesOf({ x: before }), filesOf({ x: after }));
  return change ?? { diff: '\n\n', hunks: [] };
}
