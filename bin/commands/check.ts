import { type Diagnostic, decodeDocument, type LineIndex, lineIndex, readDocument } from '../../lib/document/index.ts';
import { loadRegexp } from '../../lib/go/regexp/index.ts';
import { diagnose, hasRewrites } from '../../lib/lint/index.ts';
import { type Program, renderNodeFiles } from '../../lib/node-files/index.ts';
import type { ExitStatus } from '../exit-status.ts';
import { onlyFile, parseArguments } from '../input/parse-arguments.ts';
import { readInput } from '../input/read-input.ts';
import { targetFrom, targetOptions } from '../input/target-options.ts';
import { fixWordsOf, wordsOf } from '../output/diagnostic-words.ts';
import { print } from '../output/streams.ts';
import { words } from '../words.ts';

const options = { ...targetOptions, json: { type: 'boolean' } } as const;

/** `check`: what is wrong with a document, or will surprise on the node, in order of place. */
export async function checkCommand(args: readonly string[]): Promise<ExitStatus> {
  const { values, positionals } = parseArguments(args, options);
  const target = targetFrom(values);
  const file = onlyFile(positionals);
  const reading = readDocument(decodeDocument(await readInput(file)));
  const compile = hasRewrites(reading.model) ? await loadRegexp() : null;
  const { program } = target;
  const diagnostics = diagnose(reading, renderNodeFiles(reading.model, target), target, compile);
  const lines = lineIndex(reading.text);
  await print(values.json ? asJson(diagnostics, lines, program) : asText(diagnostics, lines, file, program));
  return diagnostics.some(({ severity }) => severity === 'error') ? 1 : 0;
}

function asJson(diagnostics: readonly Diagnostic[], lines: LineIndex, program: Program): string {
  const listed = diagnostics.map((diagnostic) => ({
    rule: diagnostic.rule,
    severity: diagnostic.severity,
    message: wordsOf(diagnostic, program),
    range: { start: lines.position(diagnostic.range.from), end: lines.position(diagnostic.range.to) },
    fix: fixWordsOf(diagnostic),
  }));
  return `${JSON.stringify({ diagnostics: listed })}\n`;
}

function asText(diagnostics: readonly Diagnostic[], lines: LineIndex, file: string, program: Program): string {
  if (diagnostics.length === 0) return `${words('no-problems')}\n`;
  return diagnostics.map((diagnostic) => `${textOf(diagnostic, lines, file, program)}\n`).join('');
}

function textOf(diagnostic: Diagnostic, lines: LineIndex, file: string, program: Program): string {
  const { line, column } = lines.position(diagnostic.range.from);
  const severity = words('severity', { severity: diagnostic.severity });
  const label = fixWordsOf(diagnostic);
  const fix = label === null ? '' : `\n    ${words('fix-hint', { label })}`;
  return `${file}:${line}:${column} ${severity} ${diagnostic.rule}\n    ${wordsOf(diagnostic, program)}${fix}`;
}
