import { z } from 'zod';
import type { CompileRegexp } from '../../lib/go/regexp/index.ts';

// JSON can escape half a character, which Go's decoder replaces.
const text = z.string().transform((text) => text.toWellFormed());

/** One question of `rewrite --jsonl`. */
export const rewriteQuestion = z.object({ pattern: text, replacement: text, repository: text });

export function answerRewrite(
  { pattern, replacement, repository }: z.infer<typeof rewriteQuestion>,
  compile: CompileRegexp,
) {
  const regexp = compile(pattern);
  return regexp.ok ? { result: regexp.value.replaceAll(repository, replacement) } : { error: regexp.reason };
}
