/** What becomes of one line: what is put in the place of some of its characters, counted from its start. */
export type LineChange = { readonly from: number; readonly to: number; readonly insert: string };

/** Decides for lines that stand together what becomes of each; null for one that stays. */
export type LinesChange = (lines: readonly string[]) => readonly (LineChange | null)[];

export const indentLines: LinesChange = (lines) =>
  lines.map((line) => (isBlank(line) ? null : { from: 0, to: 0, insert: '  ' }));

/** YAML takes no tabs for indentation, but they can have been pasted. */
export const outdentLines: LinesChange = (lines) =>
  lines.map((line) => {
    const to = /^(?: {1,2}|\t)/.exec(line)?.[0].length ?? 0;
    return to === 0 ? null : { from: 0, to, insert: '' };
  });

/** Comments lines out where the leftmost of them begins, or takes the marks away where all are comments. */
export const toggleComments: LinesChange = (lines) => {
  const written = lines.filter((line) => !isBlank(line));
  if (written.every((line) => /^\s*#/.test(line))) return lines.map(uncommented);
  const column = written.reduce((least, line) => Math.min(least, line.search(/\S/)), Number.POSITIVE_INFINITY);
  return lines.map((line) => (isBlank(line) ? null : { from: column, to: column, insert: '# ' }));
};

function uncommented(line: string): LineChange | null {
  const mark = /^(\s*)(# ?)/.exec(line);
  if (mark === null) return null;
  const [, indent = '', sign = ''] = mark;
  return { from: indent.length, to: indent.length + sign.length, insert: '' };
}

function isBlank(line: string): boolean {
  return line.trim() === '';
}
