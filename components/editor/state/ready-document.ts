import { type DocumentReading, findingSecrets, readingDocument } from '@/lib/document/index.ts';
import { createRenderer, type Renderer, type Target } from '@/lib/node-files/index.ts';
import { part, type Steps } from '@/lib/steps/index.ts';

/** A text with all that the page needs before it can show it. */
export type ReadyDocument = { readonly reading: DocumentReading; readonly renderer: Renderer };

/** Makes a text ready step by step, so that the page can do something else while a long one is read. */
export function* readyingDocument(text: string, target: Target): Steps<ReadyDocument> {
  const renderer = createRenderer();
  const reading = yield* part(readingDocument(text), 0, 0.4);
  if (reading.accepted) yield* part(renderer.rendering(reading.model, target), 0.4, 0.8);
  // No secret may show before it is found.
  yield* part(findingSecrets(reading), 0.8, 1);
  return { reading, renderer };
}
