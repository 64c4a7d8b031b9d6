import { unwritableFile } from '../../lib/api/index.ts';
import { type DocumentReading, lineIndex } from '../../lib/document/index.ts';
import type { NodeFiles, Program } from '../../lib/node-files/index.ts';
import { words } from '../words.ts';
import { wordsOf } from './diagnostic-words.ts';

const refusing = new Set(['yaml-invalid', 'wrong-type']);

/** Why the program does not start with this document, with the lines. */
export function refusalOf(reading: DocumentReading, program: Program): string {
  const lines = lineIndex(reading.text);
  return reading.diagnostics
    .filter(({ rule }) => refusing.has(rule))
    .map((diagnostic) =>
      words('at-line', { line: lines.position(diagnostic.range.from).line, message: wordsOf(diagnostic, program) }),
    )
    .join('\n');
}

/** Why the program fails while it writes these files and so does not start; null where it does not. */
export function unwritableWords(nodeFiles: NodeFiles, program: Program): string | null {
  const file = unwritableFile(nodeFiles);
  return file === null ? null : words('line-too-long', { file, program });
}
