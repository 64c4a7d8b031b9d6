import { z } from 'zod';
import { linesOf } from '../input/lines.ts';
import { print } from '../output/streams.ts';

/**
 * Answers each line of standard input with one line of JSON, in order, each as soon as it is known. A line that is not
 * JSON or not of the form `schema` is answered with an error, and the next one is read.
 */
export async function answerLines<Question>(
  schema: z.ZodType<Question>,
  answer: (question: Question) => unknown,
): Promise<void> {
  for await (const line of linesOf(process.stdin)) {
    await print(`${JSON.stringify(answerLine(line, schema, answer))}\n`);
  }
}

function answerLine<Question>(line: string, schema: z.ZodType<Question>, answer: (question: Question) => unknown) {
  const question = schema.safeParse(parseJson(line));
  return question.success ? answer(question.data) : { error: z.prettifyError(question.error) };
}

function parseJson(line: string): unknown {
  try {
    return JSON.parse(line);
  } catch {
    return undefined;
  }
}
