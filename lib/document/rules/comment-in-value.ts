import type { Diagnostic } from '../diagnostic.ts';
import { writeScalar } from '../edit/scalar/write-scalar.ts';
import type { TextField } from './text-fields.ts';

/** ` #` begins a comment also in the middle of a password; people write a blank behind the `#` of a real one. */
export function commentInValue({ node, key, section, inFlow }: TextField, text: string): Diagnostic | null {
  if (section !== 'auth' || node.style !== 'plain' || node.value === '') return null;
  const cut = /^[ \t]+#(?!portolan:)[^\s#][^\r\n]*/.exec(text.slice(node.range.to, node.range.to + 200))?.[0].trimEnd();
  if (cut === undefined) return null;
  const whole = { from: node.range.from, to: node.range.to + cut.length };
  const insert = writeScalar(text.slice(whole.from, whole.to), { inFlow, json: false });
  return {
    rule: 'comment-in-value',
    severity: 'warning',
    range: { from: whole.to - cut.trimStart().length, to: whole.to },
    values: { key },
    fix: { label: 'quote', values: {}, edits: [{ ...whole, insert }] },
  };
}
