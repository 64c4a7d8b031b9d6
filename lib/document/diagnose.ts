import type { Steps } from '../steps/index.ts';
import type { Misfit } from './decode/decoder.ts';
import type { Diagnostic } from './diagnostic.ts';
import { type LineIndex, lineIndex } from './lines.ts';
import { type CleanEntries, judging } from './rules/judging.ts';
import type { RuleInput } from './rules/rule.ts';
import { secondDocument } from './rules/second-document.ts';
import { sharedNodes } from './rules/shared-nodes.ts';
import { wrongTypes } from './rules/wrong-type/wrong-type.ts';
import { brokenText, brokenValues } from './rules/yaml-invalid.ts';
import { toldOnce } from './told-once.ts';
import type { Fault } from './yaml/fault.ts';
import type { YamlDocument } from './yaml/parse-yaml.ts';

/**
 * Everything that reading a document is worth telling, sorted by place. Where the text breaks off, what lies behind is
 * not judged: it may not be what it seems.
 */
export function* diagnose(
  text: string,
  document: YamlDocument,
  misfits: readonly Misfit[],
  clean: CleanEntries,
): Steps<readonly Diagnostic[]> {
  const { root, fault, rest } = document;
  let lines: LineIndex | null = null;
  const line = (offset: number) => {
    lines ??= lineIndex(text);
    return lines.position(offset).line;
  };
  const input: RuleInput = { text, line, holdsShared: sharedNodes(text, root) };
  const judged = yield* judging(root, input, clean);
  const found = [...wrongTypes(text, misfits), ...brokenValues(misfits), ...secondDocument(text, rest), ...judged];
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
