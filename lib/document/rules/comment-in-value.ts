import type { Diagnostic } from '../diagnostic.ts';
import { writeScalar } from '../edit/scalar/write-scalar.ts';
import type { RuleInput } from './rule.ts';
import type { Site } from './site.ts';
import { textFields } from './text-fields.ts';

/** ` #` begins a comment also in the middle of a password; people write a blank behind the `#` of a real one. */
export function* commentInValue(site: Site, { text }: RuleInput): Generator<Diagnostic> {
  if (site.shape.section !== 'auth') return;
  for (const { node, key } of textFields(site)) {
    if (node.style !== 'plain') continue;
    const cut = /^[ \t]+#[^\s#][^\r\n]*/.exec(text.slice(node.range.to, node.range.to + 200))?.[0].trimEnd();
    if (cut === undefined) continue;
    const whole = { from: node.range.from, to: node.range.to + cut.length };
    const insert = writeScalar(text.slice(whole.from, whole.to), { inFlow: site.node.flow, json: false });
    yield {
      rule: 'comment-in-value',
      severity: 'warning',
      range: { from: whole.to - cut.trimStart().length, to: whole.to },
      values: { key },
      fix: { label: 'quote', values: {}, edits: [{ ...whole, insert }] },
    };
  }
}
