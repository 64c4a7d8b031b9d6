import type { Diagnostic } from '../diagnostic.ts';
import type { RuleInput } from './rule.ts';
import type { Site } from './site.ts';
import { textFields } from './text-fields.ts';

/** A block scalar without `-` ends in a line break, which then is part of the password, URL or file name. */
export function* trailingNewline(site: Site, { text }: RuleInput): Generator<Diagnostic> {
  for (const { node, key } of textFields(site)) {
    if ((node.style !== 'literal' && node.style !== 'folded') || !node.value.endsWith('\n')) continue;
    const header = /^[|>](?:\d?[+-]?|[+-]\d)/.exec(text.slice(node.range.from, node.range.from + 3))?.[0] ?? '|';
    const range = { from: node.range.from, to: node.range.from + header.length };
    const edits = [{ ...range, insert: `${header.replace(/[+-]/, '')}-` }];
    const fix = { label: 'strip-newline', values: {}, edits };
    yield { rule: 'trailing-newline', severity: 'warning', range, values: { key }, fix };
  }
}
