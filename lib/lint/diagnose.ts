import { type Diagnostic, type DocumentReading, toldOnce } from '../document/index.ts';
import type { CompileRegexp } from '../go/regexp/index.ts';
import type { NodeFiles, Target } from '../node-files/index.ts';
import { finish, part, type Steps } from '../steps/index.ts';
import { diagnosticOf } from './diagnostic-of.ts';
import type { EndpointFacts } from './facts/endpoints.ts';
import type { Finding } from './finding.ts';
import { silence } from './ignore/silence.ts';
import { rules } from './rules.ts';
import { type Subject, subjectOf } from './subject.ts';

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

/** A `diagnosing` for a document that changes little from call to call. */
export function createDiagnoser(): Diagnosing {
  let facts: EndpointFacts | null = null;
  return function* (reading, nodeFiles, target, compile) {
    const found: Diagnostic[] = [...(yield* part(reading.diagnosing(), 0, 0.4))];
    if (!reading.accepted) return toldOnce(silence(found, reading));
    const losses = found.filter(({ rule }) => tellsOfLoss.has(rule));
    const subject = yield* part(subjectOf(reading, nodeFiles, target, compile, facts), 0.4, 0.5);
    facts = subject.facts;
    for (const diagnostic of judge(subject, reading, losses)) {
      if (typeof diagnostic === 'number') yield 0.5 + diagnostic / 2;
      else found.push(diagnostic);
    }
    return toldOnce(silence(found, reading));
  };
}

/** What all rules find, and between them how many of them were asked. */
function* judge(
  subject: Subject,
  reading: DocumentReading,
  losses: readonly Diagnostic[],
): Generator<Diagnostic | number> {
  for (const [index, rule] of rules.entries()) {
    for (const finding of rule.find(subject)) {
      if (!isExplained(finding, reading, losses)) yield diagnosticOf(rule, finding, reading);
      yield index / rules.length;
    }
    yield index / rules.length;
  }
}

const tellsOfLoss = new Set(['unknown-key', 'auth-unusable', 'null-as-text']);

function isExplained({ missingIn }: Finding, { places }: DocumentReading, losses: readonly Diagnostic[]): boolean {
  if (losses.length === 0) return false;
  const entry = missingIn === undefined ? null : (places.of(missingIn)?.entry ?? null);
  if (entry === null) return false;
  return losses.some(({ range }) => entry.from <= range.from && range.to <= entry.to);
}
