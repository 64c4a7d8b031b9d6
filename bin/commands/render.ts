import { documentQuestion } from '../../lib/api/index.ts';
import { decodeDocument, readDocument } from '../../lib/document/index.ts';
import { renderNodeFiles } from '../../lib/node-files/index.ts';
import type { ExitStatus } from '../exit-status.ts';
import { onlyFile, parseArguments } from '../input/parse-arguments.ts';
import { readInput } from '../input/read-input.ts';
import { targetFrom, targetOptions } from '../input/target-options.ts';
import { answerLines } from '../jsonl/answer-lines.ts';
import { answerRender } from '../jsonl/render.ts';
import { refusalOf, unwritableWords } from '../output/refusal.ts';
import { complain, print } from '../output/streams.ts';
import { writeFiles } from '../output/write-files.ts';
import { words } from '../words.ts';

const options = {
  ...targetOptions,
  out: { type: 'string' },
  force: { type: 'boolean' },
  jsonl: { type: 'boolean' },
} as const;

/** `render`: the files that a target writes from a document, printed or written below a directory. */
export async function renderCommand(args: readonly string[]): Promise<ExitStatus> {
  const { values, positionals } = parseArguments(args, options);
  if (values.jsonl) {
    await answerLines(documentQuestion, answerRender);
    return 0;
  }
  const target = targetFrom(values);
  const reading = readDocument(decodeDocument(await readInput(onlyFile(positionals))));
  if (!reading.accepted) {
    complain(`${words('refused', { program: target.program })}\n${refusalOf(reading, target.program)}`);
    return 1;
  }
  const nodeFiles = renderNodeFiles(reading.model, target);
  const unwritable = unwritableWords(nodeFiles, target.program);
  if (unwritable !== null) {
    complain(unwritable);
    return 1;
  }
  const { files, log } = nodeFiles;
  for (const entry of log) complain(entry.text);
  if (values.out === undefined) {
    for (const { path, text } of files.values()) await print(`==> ${path} <==\n${text}`);
    return 0;
  }
  await writeFiles(files, values.out, values.force ?? false);
  complain(words('wrote', { count: files.size, directory: values.out }));
  return 0;
}
