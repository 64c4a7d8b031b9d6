import type { DiffLine, Hunk } from './hunk.ts';

/** A line of a text; the number counts from 1. */
export type NumberedLine = { readonly number: number; readonly text: string };

/** What stands beside each other: the same line, one in place of another, or one beside nothing. */
export type Row = {
  readonly kind: 'same' | 'changed' | 'removed' | 'added';
  readonly before: NumberedLine | null;
  readonly after: NumberedLine | null;
};

/** A hunk in two columns; of the lines that differ, the first of both stand beside each other, then the second. */
export function sideBySide({ lines }: Hunk): readonly Row[] {
  const rows: Row[] = [];
  let gone: NumberedLine[] = [];
  let come: NumberedLine[] = [];
  const flush = (): void => {
    rows.push(...paired(gone, come));
    gone = [];
    come = [];
  };
  for (const line of lines) {
    if (line.kind === 'removed') gone.push({ number: line.before, text: line.text });
    else if (line.kind === 'added') come.push({ number: line.after, text: line.text });
    else {
      flush();
      rows.push(same(line));
    }
  }
  flush();
  return rows;
}

function same({ text, before, after }: Extract<DiffLine, { kind: 'same' }>): Row {
  return { kind: 'same', before: { number: before, text }, after: { number: after, text } };
}

function paired(gone: readonly NumberedLine[], come: readonly NumberedLine[]): readonly Row[] {
  return Array.from({ length: Math.max(gone.length, come.length) }, (_, index): Row => {
    const before = gone[index] ?? null;
    const after = come[index] ?? null;
    const kind = before === null ? 'added' : after === null ? 'removed' : 'changed';
    return { kind, before, after };
  });
}
