import 'server-only';
import { setImmediate } from 'node:timers/promises';
import { type DocumentReading, readingDocument } from '../../document/index.ts';
import { loadRegexp } from '../../go/regexp/index.ts';
import { diagnosing, hasRewrites } from '../../lint/index.ts';
import { renderNodeFiles } from '../../node-files/index.ts';
import type { Summary } from '../../profile/answers.ts';
import { type ProfileContent, targetOfContent } from '../../profile/content.ts';
import type { Steps } from '../../steps/index.ts';

export type Examined = { readonly reading: DocumentReading; readonly errors: number; readonly summary: Summary };

/** What the server finds in a content itself, whatever is said of it: how many errors its document has, and what lists show. */
export async function examine(content: ProfileContent): Promise<Examined> {
  const reading = await inTurns(readingDocument(content.document));
  const target = targetOfContent(content);
  const compile = hasRewrites(reading.model) ? await loadRegexp() : null;
  const diagnostics = await inTurns(diagnosing(reading, renderNodeFiles(reading.model, target), target, compile));
  return {
    reading,
    errors: diagnostics.filter(({ severity }) => severity === 'error').length,
    summary: { target: content.target, mirrors: reading.model.mirrors?.size ?? 0 },
  };
}

const turnMs = 10;

/** Does a long work between what others ask of the server. */
export async function inTurns<Result>(steps: Steps<Result>): Promise<Result> {
  let until = performance.now() + turnMs;
  for (;;) {
    const step = steps.next();
    if (step.done === true) return step.value;
    if (performance.now() < until) continue;
    await setImmediate();
    until = performance.now() + turnMs;
  }
}
