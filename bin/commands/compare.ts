import { type ComparedTargets, compareNodeFiles, compareTargets } from '../../lib/compare/index.ts';
import { type DocumentReading, decodeDocument, readDocument } from '../../lib/document/index.ts';
import type { ExitStatus } from '../exit-status.ts';
import { comparedOptions, comparedTargets } from '../input/compared-targets.ts';
import { onlyFile, parseArguments } from '../input/parse-arguments.ts';
import { readInput } from '../input/read-input.ts';
import { compareWords, noteWords } from '../output/compare-words.ts';
import { maskedFiles } from '../output/masked-files.ts';
import { refusalOf } from '../output/refusal.ts';
import { complain, print } from '../output/streams.ts';
import { words } from '../words.ts';

const options = { ...comparedOptions, json: { type: 'boolean' } } as const;

/** `compare`: what changes on a node from one release to another, as diffs of the files and in sentences. */
export async function compareCommand(args: readonly string[]): Promise<ExitStatus> {
  const { values, positionals } = parseArguments(args, options);
  const targets = comparedTargets(values);
  const reading = readDocument(decodeDocument(await readInput(onlyFile(positionals))));
  if (!reading.accepted) {
    complain(`${words('refused', { program: targets.to.program })}\n${refusalOf(reading)}`);
    return 1;
  }
  const compared = compareTargets({ reading, ...targets });
  await print(values.json ? asJson(compared) : asText(compared, reading));
  return compared.files.length + compared.notes.length > 0 ? 1 : 0;
}

function asJson({ files, notes }: ComparedTargets): string {
  const listed = {
    files: files.map(({ path, change, diff }) => ({ path, change, diff })),
    plans: [],
    notes: notes.map((note) => ({ id: note.id, message: noteWords(note) })),
  };
  return `${JSON.stringify(listed)}\n`;
}

function asText({ before, after, notes }: ComparedTargets, { model }: DocumentReading): string {
  const told = notes.map((note) => {
    return `${words('severity', { severity: note.severity })} ${note.id}\n    ${noteWords(note)}\n`;
  });
  const diffs = compareNodeFiles(maskedFiles(before, model), maskedFiles(after, model)).map(({ diff }) => diff);
  if (told.length + diffs.length === 0) return `${compareWords('nothing')}\n`;
  return [told.join(''), diffs.join('')].filter(Boolean).join('\n');
}
