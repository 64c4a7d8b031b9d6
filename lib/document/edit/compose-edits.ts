import type { Range, TextEdit } from '../range.ts';
import { trimEdit } from './text-edits.ts';

/** A piece of the edited text: a stretch that was kept, or text that was put in. */
type Piece = Range | string;

/** One list of edits for `text` that does what the lists do one after the other, each on the text left by the last. */
export function composeEdits(text: string, lists: readonly (readonly TextEdit[])[]): TextEdit[] {
  let pieces: Piece[] = [{ from: 0, to: text.length }];
  for (const edits of lists) pieces = editPieces(pieces, edits);
  return editsOf(text, pieces);
}

function editPieces(pieces: readonly Piece[], edits: readonly TextEdit[]): Piece[] {
  const result: Piece[] = [];
  let at = 0;
  for (const { from, to, insert } of edits) {
    result.push(...slicePieces(pieces, at, from), insert);
    at = to;
  }
  result.push(...slicePieces(pieces, at, Number.POSITIVE_INFINITY));
  return result;
}

function slicePieces(pieces: readonly Piece[], from: number, to: number): Piece[] {
  const result: Piece[] = [];
  let start = 0;
  for (const piece of pieces) {
    const length = typeof piece === 'string' ? piece.length : piece.to - piece.from;
    const first = Math.max(from - start, 0);
    const last = Math.min(to - start, length);
    if (first < last) result.push(slicePiece(piece, first, last));
    start += length;
  }
  return result;
}

function slicePiece(piece: Piece, first: number, last: number): Piece {
  if (typeof piece === 'string') return piece.slice(first, last);
  return { from: piece.from + first, to: piece.from + last };
}

function editsOf(text: string, pieces: readonly Piece[]): TextEdit[] {
  const edits: TextEdit[] = [];
  let at = 0;
  let insert = '';
  const flush = (to: number) => {
    const edit = trimEdit(text, { from: at, to, insert });
    if (edit !== null) edits.push(edit);
    insert = '';
  };
  for (const piece of pieces) {
    if (typeof piece === 'string') {
      insert += piece;
    } else {
      flush(piece.from);
      at = piece.to;
    }
  }
  flush(text.length);
  return edits;
}
