import { type Diagnostic, type DocumentReading, toldOnce } from '../document/index.ts';
import type { CompileRegexp } from '../go/regexp/index.ts';
import type { NodeFiles, Target } from '../node-files/index.ts';
import type { Registries } from '../registries/model.ts';
import { finish, part, type Steps } from '../steps/index.ts';
import { diagnosticOf } from './diagnostic-of.ts';
import type { Finding } from './finding.ts';
import { silence } from './ignore/silence.ts';
import { createEntryJudge, type Judged, type JudgedEntries } from './judge-entries.ts';
import { rules } from './rules.ts';
import { findingSubject } from './subject.ts';

/**
 * All that is worth telling about a document: what reading it brought up, and what will surprise on the target's nodes, sorted by
 * place. Of a document that K3s refuses only the former, as nothing else will come to pass. Without `compile`, which has to be
 * loaded (see `hasRewrites`), nothing is told that only Go's regular expressions can tell.
 */
export function diagnose(
  reading: DocumentReading,
  nodeFiles: NodeFiles,
  target: Target,
  compile: CompileRegexp | null = null,
): readonly Diagnostic[] {
  return finish(diagnosing(reading, nodeFiles, target, compile));
}

type Diagnosing = (
  reading: DocumentReading,
  nodeFiles: NodeFiles,
  target: Target,
  compile: CompileRegexp | null,
) => Steps<readonly Diagnostic[]>;

/** The same step by step, for a long document. */
export const diagnosing: Diagnosing = (...asked) => createDiagnoser()(...asked);

/** A `diagnosing` for a document that changes little from call to call; each call gives up the one before. */
export function createDiagnoser(): Diagnosing {
  const judgeEntries = createEntryJudge();
  return function* (reading, nodeFiles, target, compile) {
    const found: Diagnostic[] = [...(yield* part(reading.diagnosing(), 0, 0.4))];
    if (!reading.accepted) return toldOnce(silence(found, reading));
    const losses = found.filter(({ rule }) => tellsOfLoss.has(rule));
    const entries = yield* part(judgeEntries(reading.model, nodeFiles, target, compile), 0.4, 0.7);
    const judged = yield* part(judging(entries, reading.model, nodeFiles), 0.7, 0.9);
    for (const [index, { rule, finding }] of judged.entries()) {
      const by = rules[rule];
      if (by && !isExplained(finding, reading, losses)) found.push(diagnosticOf(by, finding, reading));
      yield 0.9 + (0.1 * index) / judged.length;
    }
    return toldOnce(silence(found, reading));
  };
}

/** What all rules find, in their order. */
function* judging(
  { setting, mirrors, factOf, judged }: JudgedEntries,
  model: Registries,
  nodeFiles: NodeFiles,
): Steps<readonly Judged[]> {
  const all = [...judged];
  const subject = yield* part(findingSubject(model, nodeFiles, setting, mirrors, factOf), 0, 0.5);
  for (const [rule, { find }] of rules.entries()) {
    yield 0.5 + (0.5 * rule) / rules.length;
    for (const finding of find?.(subject) ?? []) {
      all.push({ rule, finding });
      yield 0.5 + (0.5 * rule) / rules.length;
    }
  }
  return all.sort((one, other) => one.rule - other.rule);
}

const tellsOfLoss = new Set(['unknown-key', 'auth-unusable', 'null-as-text']);

function isExplained({ missingIn }: Finding, { places }: DocumentReading, losses: readonly Diagnostic[]): boolean {
  if (losses.length === 0) return false;
  const entry = missingIn === undefined ? null : (places.of(missingIn)?.entry ?? null);
  if (entry === null) return false;
  return losses.some(({ range }) => entry.from <= range.from && range.to <= entry.to);
}
