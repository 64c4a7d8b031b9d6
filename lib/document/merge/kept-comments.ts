import { commentsOf } from '../comments.ts';
import type { DocumentReading } from '../reading.ts';

type Text = Pick<DocumentReading, 'text' | 'root'>;

/** Whether a merged text has every comment that neither side took away. */
export function keepsComments(base: Text, ours: Text, theirs: Text, merged: Text): boolean {
  const [was, our, their, now] = [counts(base), counts(ours), counts(theirs), counts(merged)];
  return [...new Set([...our.keys(), ...their.keys()])].every((comment) => {
    const [before, one, other] = [was, our, their].map((each) => each.get(comment) ?? 0) as [number, number, number];
    const wanted = Math.min(one + other - before, Math.max(one, other));
    return (now.get(comment) ?? 0) >= wanted;
  });
}

function counts(text: Text): ReadonlyMap<string, number> {
  const found = new Map<string, number>();
  for (const { from, to } of commentsOf(text)) {
    const comment = text.text.slice(from, to).trimEnd();
    found.set(comment, (found.get(comment) ?? 0) + 1);
  }
  return found;
}
