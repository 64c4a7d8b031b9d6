import type { Steps } from '../steps/index.ts';
import type { Misfit } from './decode/decoder.ts';
import type { Diagnostic } from './diagnostic.ts';
import { type LineIndex, lineIndex } from './lines.ts';
import { commentInValue } from './rules/comment-in-value.ts';
import { deprecatedAuths } from './rules/deprecated-auths.ts';
import { duplicateKey } from './rules/duplicate-key/duplicate-key.ts';
import { lostInMerge } from './rules/duplicate-key/lost-in-merge.ts';
import { mergeOverrides } from './rules/merge-overrides.ts';
import { nullAsText } from './rules/null-as-text.ts';
import { numberAsPassword } from './rules/number-as-password.ts';
import { type FieldRule, nothing, type RuleInput, type SiteRule } from './rules/rule.ts';
import { secondDocument } from './rules/second-document.ts';
import { sharedNodes } from './rules/shared-nodes.ts';
import { sitesOf } from './rules/site.ts';
import { textFields } from './rules/text-fields.ts';
import { trailingNewline } from './rules/trailing-newline.ts';
import { authToken } from './rules/unknown-key/auth-token.ts';
import { unknownKey } from './rules/unknown-key/unknown-key.ts';
import { wrongTypes } from './rules/wrong-type/wrong-type.ts';
import { brokenText, brokenValues } from './rules/yaml-invalid.ts';
import { toldOnce } from './told-once.ts';
import type { Fault } from './yaml/fault.ts';
import type { YamlDocument } from './yaml/parse-yaml.ts';

const siteRules: readonly SiteRule[] = [
  unknownKey,
  authToken,
  duplicateKey,
  lostInMerge,
  mergeOverrides,
  deprecatedAuths,
];
const fieldRules: readonly FieldRule[] = [numberAsPassword, nullAsText, trailingNewline, commentInValue];

/**
 * Everything that reading a document is worth telling, sorted by place. Where the text breaks off, what lies behind is
 * not judged: it may not be what it seems.
 */
export function* diagnose(
  text: string,
  document: YamlDocument,
  misfits: readonly Misfit[],
): Steps<readonly Diagnostic[]> {
  const { root, fault, rest } = document;
  let lines: LineIndex | null = null;
  const line = (offset: number) => {
    lines ??= lineIndex(text);
    return lines.position(offset).line;
  };
  const input: RuleInput = { text, line, holdsShared: sharedNodes(text, root) };
  const found = [...wrongTypes(text, misfits), ...brokenValues(misfits), ...secondDocument(text, rest)];
  for (const site of sitesOf(root)) {
    const done = site.node.range.from / text.length;
    yield done;
    // A map may have thousands of keys, a list thousands of texts, and something to tell of each.
    for (const rule of siteRules) {
      const told = rule(site, input);
      if (told === nothing) continue;
      for (const diagnostic of told) {
        found.push(diagnostic);
        yield done;
      }
    }
    for (const field of textFields(site)) {
      for (const rule of fieldRules) {
        const diagnostic = rule(field, text);
        if (diagnostic === null) continue;
        found.push(diagnostic);
        yield done;
      }
    }
  }
  const sorted = toldOnce(found);
  return fault === null ? sorted : untilFault(sorted, text, fault, line);
}

function untilFault(
  found: readonly Diagnostic[],
  text: string,
  fault: Fault,
  line: (offset: number) => number,
): readonly Diagnostic[] {
  const broken = brokenText(text, fault, line);
  const start = Math.min(broken.range.from, fault.opened?.from ?? broken.range.from);
  return [...found.filter(({ range }) => line(range.to) < line(start)), broken];
}
