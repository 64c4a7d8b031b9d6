import { type Diagnostic, type DocumentReading, editDocument, type Fix, type Range } from '../document/index.ts';
import { lines, type NodeFiles, type Target } from '../node-files/index.ts';
import { askedHosts } from './facts/asked-hosts.ts';
import { endpointsOf } from './facts/endpoints.ts';
import type { Finding } from './finding.ts';
import type { Subject } from './rule.ts';
import { rules } from './rules.ts';

/**
 * All that is worth telling about a document: what reading it brought up, and what will surprise on the target's nodes, sorted by
 * place. Of a document that K3s refuses only the former, as nothing else will come to pass.
 */
export function diagnose(reading: DocumentReading, nodeFiles: NodeFiles, target: Target): readonly Diagnostic[] {
  if (!reading.accepted) return reading.diagnostics;
  const subject = subjectOf(reading, nodeFiles, target);
  const found = rules.flatMap((rule) => [...rule(subject)]).map((finding) => diagnosticOf(finding, reading));
  return [...reading.diagnostics, ...found].sort(byPlace);
}

function subjectOf({ model }: DocumentReading, nodeFiles: NodeFiles, target: Target): Subject {
  const endpoints = endpointsOf(model, target);
  const form = lines[target.line].format.hostsToml === null ? 'inline' : 'certs';
  return { model, nodeFiles, target, form, endpoints, asked: askedHosts(model, endpoints) };
}

function diagnosticOf(finding: Finding, reading: DocumentReading): Diagnostic {
  const { rule, severity, values } = finding;
  let fix: Fix | null | undefined;
  return {
    rule,
    severity,
    range: rangeOf(finding, reading),
    values,
    // A long list of problems would take an edit of the whole document each.
    get fix() {
      if (fix === undefined) fix = fixOf(finding, reading);
      return fix;
    },
  };
}

function rangeOf({ path, marks }: Finding, { places }: DocumentReading): Range {
  const place = places.of(path);
  if (place === null) return { from: 0, to: 0 };
  if (marks === 'key') return place.key ?? place.value;
  return place.value.to > place.value.from ? place.value : (place.key ?? place.entry);
}

function fixOf({ fix }: Finding, reading: DocumentReading): Fix | null {
  if (fix === null) return null;
  const result = editDocument(reading, fix.action);
  return 'refused' in result ? null : { label: fix.label, values: fix.values, edits: result.edits };
}

function byPlace(one: Diagnostic, other: Diagnostic): number {
  return one.range.from - other.range.from || one.range.to - other.range.to;
}
