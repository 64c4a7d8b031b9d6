import { type DocumentQuestion, targetOf } from '../../lib/api/index.ts';
import { readDocument } from '../../lib/document/index.ts';
import { renderNodeFiles } from '../../lib/node-files/index.ts';
import { targetErrorWords } from '../input/target-options.ts';
import { refusalOf, unwritableWords } from '../output/refusal.ts';

/** The answer to one question of `render --jsonl`. */
export function answerRender(question: DocumentQuestion) {
  const resolved = targetOf(question);
  if (!resolved.ok) return { error: targetErrorWords(resolved) };
  const { program } = resolved.target;
  const reading = readDocument(question.registriesYaml);
  if (!reading.accepted) return { error: refusalOf(reading, program) };
  const nodeFiles = renderNodeFiles(reading.model, resolved.target);
  const unwritable = unwritableWords(nodeFiles, program);
  if (unwritable !== null) return { error: unwritable };
  const { files, log } = nodeFiles;
  return {
    files: Object.fromEntries([...files.values()].map(({ path, text }) => [path, text])),
    log: log.map((entry) => entry.text),
  };
}
