import { finish, part, type Steps } from '../../steps/index.ts';
import { applyEdits } from '../edit/text-edits.ts';
import { isBlockScalar } from '../edit/tree/block-scalar.ts';
import { lastLeaf } from '../edit/tree/entries.ts';
import type { Range, TextEdit } from '../range.ts';
import type { DocumentReading } from '../reading.ts';
import { bodyOf } from './body.ts';
import { Comments } from './comments.ts';
import { Layout } from './layout.ts';
import { comparingMeaning } from './same-meaning.ts';
import { silencedLines } from './silenced-lines.ts';
import { writeRoot } from './write-entries.ts';
import { Unformatted, type UnformattedReason, Writer } from './writer.ts';

/** Why a document is left as it is; `range` is what is to blame, where that is one thing. */
export type FormatRefusal = {
  readonly reason: 'refused' | 'line-ends' | 'first-line' | 'unsure' | UnformattedReason;
  readonly range: Range | null;
};

export type FormatResult = { readonly edits: readonly TextEdit[] } | { readonly refused: FormatRefusal };

/**
 * Lays a document out as a careful person would: two spaces a level, block style in the sections that K3s reads, single
 * blanks, no trailing ones, one line break at the end. Spelling, order and comments stay. What could not be laid out
 * without a doubt is left as it is.
 */
export function formatDocument(reading: DocumentReading): FormatResult {
  return finish(formattingDocument(reading));
}

/** The same, step by step. */
export function* formattingDocument(reading: DocumentReading): Steps<FormatResult> {
  const { text, accepted } = reading;
  if (!accepted) return refused('refused');
  if (/\r(?!\n)|[\u0085\u2028\u2029]/.test(text)) return refused('line-ends');
  const body = bodyOf(reading);
  if (body === null) return refused('first-line');
  try {
    const edits = yield* part(layingOut(reading, body), 0, 0.3);
    if (edits.length === 0) return { edits };
    const isSame = yield* part(comparingMeaning(reading, applyEdits(text, edits)), 0.3, 1);
    return isSame ? { edits } : refused('unsure');
  } catch (error) {
    if (!(error instanceof Unformatted)) throw error;
    return refused(error.reason, error.range);
  }
}

function refused(reason: FormatRefusal['reason'], range: Range | null = null): FormatResult {
  return { refused: { reason, range } };
}

function* layingOut(reading: DocumentReading, body: Range): Steps<readonly TextEdit[]> {
  const { text, root } = reading;
  const lineBreak = /\r?\n/.exec(text)?.[0] ?? '\n';
  const writer = new Writer(
    reading,
    new Layout(text, body.from, lineBreak),
    new Comments(reading, body),
    silencedLines(reading),
  );
  if (root !== null) yield* writeRoot(writer, root);
  writer.writeComments(body.to);
  const last = root === null ? null : lastLeaf(root);
  // A block scalar at the very end would take the line break for its own.
  const open = last !== null && isBlockScalar(last) && !/\n\s*$/.test(text.slice(last.range.to));
  return writer.layout.end(body.to, !open);
}
