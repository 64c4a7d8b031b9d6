import { type Keyed, newKey, reconcile } from './reconcile.ts';

/** An endpoint as the form shows it. One that is not `written` has no text yet and no place in the document. */
export type EndpointRow = { readonly key: number; readonly value: string; readonly written: boolean };

/** The rows that show what the document holds now: written ones follow it, the others stay behind their neighbour. */
export function followEndpoints(rows: readonly EndpointRow[], endpoints: readonly string[]): readonly EndpointRow[] {
  if (standsForNone(rows) && endpoints.length > 0) return allWritten(reconcile(rows, endpoints));
  const written = rows.filter((row) => row.written);
  const next = reconcile(written, endpoints);
  if (next === written) return rows.length > 0 ? rows : [emptyEndpoint()];
  return withDrafts(rows, allWritten(next));
}

/** Whether the one row is the empty one that a mirror without endpoints shows, rather than a further one to come. */
function standsForNone(rows: readonly EndpointRow[]): boolean {
  return rows.length === 1 && rows[0]?.written === false;
}

function allWritten(rows: readonly Keyed<string>[]): readonly EndpointRow[] {
  return rows.map((row) => ({ ...row, written: true }));
}

function withDrafts(rows: readonly EndpointRow[], written: readonly EndpointRow[]): readonly EndpointRow[] {
  const next = [...written];
  rows.forEach((row, index) => {
    if (row.written) return;
    const before = rows[index - 1];
    const place = before ? next.findIndex((candidate) => candidate.key === before.key) + 1 : 0;
    next.splice(before && place === 0 ? next.length : place, 0, row);
  });
  return next.length > 0 ? next : [emptyEndpoint()];
}

export function emptyEndpoint(): EndpointRow {
  return { key: newKey(), value: '', written: false };
}

/** Which endpoint of the document a row is, or would become: the written rows before it, counted. */
export function documentIndex(rows: readonly EndpointRow[], index: number): number {
  return rows.slice(0, index).filter((row) => row.written).length;
}

export function insertRow<Row>(rows: readonly Row[], index: number, ...added: readonly Row[]): readonly Row[] {
  return rows.toSpliced(index, 0, ...added);
}

export function moveRow<Row>(rows: readonly Row[], index: number, to: number): readonly Row[] {
  const moved = rows[index];
  if (moved === undefined) return rows;
  return rows.toSpliced(index, 1).toSpliced(to, 0, moved);
}

/** The endpoints in a pasted text: one a line, without the dash, comma and quotes that a list writes around them. */
export function pastedEndpoints(text: string): readonly string[] {
  return text
    .split(/\r\n|\r|\n/)
    .map((line) => line.trim().replace(/^-\s+/, '').replace(/,$/, ''))
    .map((line) => /^(["'])(.*)\1$/.exec(line)?.[2] ?? line)
    .filter((line) => line !== '');
}
