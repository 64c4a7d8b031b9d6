import type { Diagnostic, DocumentReading } from '../document/index.ts';
import type { CompileRegexp } from '../go/regexp/index.ts';
import type { NodeFiles, Target } from '../node-files/index.ts';
import { diagnosticOf } from './diagnostic-of.ts';
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
  const found = reading.accepted ? judge(subjectOf(reading, nodeFiles, target, compile), reading) : [];
  return onceEach([...silence([...reading.diagnostics, ...found], reading)].sort(byPlace));
}

function judge(subject: Subject, reading: DocumentReading): readonly Diagnostic[] {
  return rules.flatMap((rule) =>
    [...rule.find(subject)]
      .filter((finding) => !isExplained(finding, reading))
      .map((finding) => diagnosticOf(rule, finding, reading)),
  );
}

const losses = new Set(['unknown-key', 'auth-unusable', 'null-as-text']);

function isExplained({ missingIn }: Finding, { places, diagnostics }: DocumentReading): boolean {
  const entry = missingIn === undefined ? null : (places.of(missingIn)?.entry ?? null);
  if (entry === null) return false;
  return diagnostics.some(({ rule, range }) => losses.has(rule) && entry.from <= range.from && range.to <= entry.to);
}

/** What aliases share is judged for each that uses it; once is enough to tell. */
function onceEach(sorted: readonly Diagnostic[]): readonly Diagnostic[] {
  const told = new Set<string>();
  return sorted.filter(({ rule, range }) => {
    const key = `${rule} ${range.from} ${range.to}`;
    return !told.has(key) && told.add(key);
  });
}

function byPlace(one: Diagnostic, other: Diagnostic): number {
  return one.range.from - other.range.from || one.range.to - other.range.to;
}
