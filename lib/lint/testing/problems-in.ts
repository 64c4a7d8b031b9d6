import { applyEdits, type Diagnostic, readDocument } from '../../document/index.ts';
import { loadRegexp } from '../../go/regexp/index.ts';
import { renderNodeFiles, resolveTarget } from '../../node-files/index.ts';
import { diagnose } from '../index.ts';

type Request = Parameters<typeof resolveTarget>[0];

const compile = await loadRegexp();

/** The diagnostics of a document on a target, the newest line if none is asked for. */
export function diagnosticsOf(text: string, request: Request = {}): readonly Diagnostic[] {
  const resolved = resolveTarget(request);
  if (!resolved.ok) throw new Error(`No target: ${resolved.error.kind}`);
  const reading = readDocument(text);
  return diagnose(reading, renderNodeFiles(reading.model, resolved.target), resolved.target, compile);
}

/** What is found in a document, each as `severity rule: the marked text`. */
export function problemsIn(text: string, request: Request = {}): readonly string[] {
  return diagnosticsOf(text, request).map(
    ({ severity, rule, range }) => `${severity} ${rule}: ${text.slice(range.from, range.to)}`,
  );
}

/** What one rule finds in a document, each as `severity: the marked text`. */
export function told(rule: string, text: string, request: Request = {}): readonly string[] {
  return diagnosticsOf(text, request)
    .filter((diagnostic) => diagnostic.rule === rule)
    .map(({ severity, range }) => `${severity}: ${text.slice(range.from, range.to)}`);
}

/** The document with the fixes of all diagnostics of a rule, one after the other; fails where one has none. */
export function fixed(text: string, rule: string, request: Request = {}): string {
  const diagnostic = diagnosticsOf(text, request).find((found) => found.rule === rule);
  if (diagnostic === undefined) return text;
  if (diagnostic.fix === null) throw new Error(`No fix for ${rule}`);
  return fixed(applyEdits(text, diagnostic.fix.edits), rule, request);
}
