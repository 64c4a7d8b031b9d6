import { loadRegexp } from '../../lib/go/regexp/index.ts';
import type { ExitStatus } from '../exit-status.ts';
import { parseArguments } from '../input/parse-arguments.ts';
import { answerLines } from '../jsonl/answer-lines.ts';
import { answerRewrite, rewriteQuestion } from '../jsonl/rewrite.ts';
import { complain, print } from '../output/streams.ts';
import { UsageError } from '../usage-error.ts';
import { words } from '../words.ts';

/** `rewrite`: what a pattern and its replacement make of repositories, by Go's rules. */
export async function rewriteCommand(args: readonly string[]): Promise<ExitStatus> {
  const { values, positionals } = parseArguments(args, { jsonl: { type: 'boolean' } });
  const compile = await loadRegexp();
  if (values.jsonl) {
    await answerLines(rewriteQuestion, (question) => answerRewrite(question, compile));
    return 0;
  }
  const [pattern, replacement, ...repositories] = positionals;
  if (pattern === undefined || replacement === undefined || repositories.length === 0) {
    throw new UsageError(words('rewrite-arguments'));
  }
  const regexp = compile(pattern);
  if (!regexp.ok) {
    complain(regexp.reason);
    return 1;
  }
  for (const repository of repositories) await print(`${regexp.value.replaceAll(repository, replacement)}\n`);
  return 0;
}
