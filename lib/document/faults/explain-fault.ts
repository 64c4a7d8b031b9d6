import { applyEdits } from '../edit/text-edits.ts';
import type { TextEdit } from '../range.ts';
import type { Fault, FaultReason } from '../yaml/fault.ts';
import { parseYaml } from '../yaml/parse-yaml.ts';
import { explainCharacter, explainTab, quoteIt } from './characters.ts';
import type { Explanation } from './explanation.ts';
import { explainFlow } from './flow.ts';
import { explainEscape, explainSurrogate, explainUnclosedQuote } from './quotes.ts';
import { explainColon, explainKey, explainList, explainMissingColon, explainVersion } from './structure.ts';

type Explain = (text: string, fault: Fault) => Explanation;

const explainers: Partial<Record<FaultReason, Explain>> = {
  'control-character': explainCharacter,
  'not-utf8': explainCharacter,
  tab: explainTab,
  'cannot-start': quoteIt,
  star: quoteIt,
  ampersand: quoteIt,
  tag: quoteIt,
  'tag-handle': quoteIt,
  'unknown-anchor': quoteIt,
  'unclosed-quote': explainUnclosedQuote,
  'unknown-escape': explainEscape,
  'escape-surrogate': explainSurrogate,
  'unclosed-list': explainFlow,
  'unclosed-map': explainFlow,
  'colon-not-allowed': explainColon,
  'missing-colon': explainMissingColon,
  'expected-key': explainKey,
  'list-not-allowed': explainList,
  'yaml-version': explainVersion,
};

/** Says what a fault of the scanner or composer comes from, and offers a fix only where the text is read on with it. */
export function explainFault(text: string, fault: Fault): Explanation {
  const explanation = explainers[fault.reason]?.(text, fault) ?? asItIs(text, fault);
  const { fix, range } = explanation;
  return {
    ...explanation,
    range: { from: range.from, to: Math.min(range.to, text.length) },
    fix: fix === null || helps(text, fault, fix.edits) ? fix : null,
  };
}

function asItIs(text: string, { reason, range }: Fault): Explanation {
  return { reason, range, found: text.charAt(range.from), fix: null };
}

/** Whether less of the text is left unread with the edits made. */
function helps(text: string, fault: Fault, edits: readonly TextEdit[]): boolean {
  const edited = applyEdits(text, edits);
  const left = parseYaml(edited).fault;
  return left === null || edited.length - left.range.from < text.length - fault.range.from;
}
