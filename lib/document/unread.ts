import { finish, type Steps } from '../steps/index.ts';
import { inStretches } from '../steps/stretches.ts';
import type { Diagnostic } from './diagnostic.ts';
import type { Range } from './range.ts';
import type { DocumentReading } from './reading.ts';
import { sharedText } from './shared-text.ts';
import { pairAt } from './yaml/pair-at.ts';

export type UnreadReason =
  /** K3s does not know the key. */
  | 'unknown-key'
  /** The same key stands further down, and that one counts. */
  | 'repeated-key'
  /** A merge key below brings another value. */
  | 'merge-override'
  /** K3s reads the first document of a file. */
  | 'second-document';

/** A stretch of the text that K3s reads over. */
export type Unread = { readonly range: Range; readonly reason: UnreadReason };

/** What K3s reads over without a word, in the order of the text; what an alias elsewhere stands for is not. */
export function unread(reading: DocumentReading): readonly Unread[] {
  return finish(findingUnread(reading));
}

/** The same step by step, for a long document. */
export function* findingUnread(reading: DocumentReading): Steps<readonly Unread[]> {
  const diagnostics = yield* reading.diagnosing();
  const found = diagnostics.flatMap((diagnostic): { at: Range; reason: UnreadReason }[] => {
    const reason = reasonOf(diagnostic);
    return reason === null ? [] : [{ at: diagnostic.range, reason }];
  });
  if (found.length === 0) return [];
  const isShared = sharedText(reading);
  const stretches: Unread[] = [];
  yield* inStretches(found, ({ at, reason }) => {
    const range = stretchAt(at.from, reason, reading);
    if (range !== null && !isShared(range)) stretches.push({ range, reason });
  });
  return stretches;
}

function stretchAt(from: number, reason: UnreadReason, { root, text }: DocumentReading): Range | null {
  if (reason === 'second-document') return { from, to: text.length };
  const pair = pairAt(root, from);
  return pair && { from: pair.from, to: pair.value.range.to };
}

function reasonOf({ rule, values }: Diagnostic): UnreadReason | null {
  if (rule === 'unknown-key') return 'unknown-key';
  if (rule === 'auth-unusable') return values.kind === 'token_key' ? 'unknown-key' : null;
  if (rule === 'duplicate-key') return values.outcome === 'merged' ? null : 'repeated-key';
  if (rule === 'merge-key-overrides') return 'merge-override';
  return rule === 'second-document-ignored' ? 'second-document' : null;
}
