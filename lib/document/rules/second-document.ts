import type { Diagnostic } from '../diagnostic.ts';
import { lineEnd } from '../edit/text/lines.ts';
import type { Range } from '../range.ts';

/** K3s reads the first document of the file; what follows is not even looked at. Its first line is marked. */
export function secondDocument(text: string, rest: Range | null): Diagnostic[] {
  if (rest === null) return [];
  const kind = text.startsWith('---', rest.from) || text.startsWith('...', rest.from) ? 'document' : 'text';
  return [
    {
      rule: 'second-document-ignored',
      severity: 'warning',
      range: { from: rest.from, to: lineEnd(text, rest.from) },
      values: { kind },
      fix: null,
    },
  ];
}
