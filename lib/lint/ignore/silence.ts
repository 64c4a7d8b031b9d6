import { type Diagnostic, type DocumentReading, lineIndex } from '../../document/index.ts';
import { findIgnores } from './find-ignores.ts';
import { idleNames } from './idle-names.ts';

/** Leaves out what comments in the document silence, and tells of the names in them that silence nothing. */
export function silence(diagnostics: readonly Diagnostic[], reading: DocumentReading): readonly Diagnostic[] {
  if (!reading.text.includes('portolan:')) return diagnostics;
  const lines = lineIndex(reading.text);
  const ignores = findIgnores(reading, lines);
  if (ignores.length === 0) return diagnostics;
  const everywhere = new Set<string>();
  const onLine = new Set<string>();
  for (const { line, rules } of ignores) {
    for (const { name } of rules) line === null ? everywhere.add(name) : onLine.add(`${line} ${name}`);
  }
  const isSilenced = ({ rule, range }: Diagnostic) =>
    !unsilenceable.has(rule) && (everywhere.has(rule) || onLine.has(`${lines.position(range.from).line} ${rule}`));
  return [...diagnostics, ...idleNames(ignores, unsilenceable)].filter((diagnostic) => !isSilenced(diagnostic));
}

/** K3s does not start with these, whatever a comment says. */
const unsilenceable: ReadonlySet<string> = new Set(['yaml-invalid', 'wrong-type']);
