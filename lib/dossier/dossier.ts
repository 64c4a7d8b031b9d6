import { type DocumentReading, readingDocument } from '../document/index.ts';
import type { CompileRegexp } from '../go/regexp/index.ts';
import { diagnosing } from '../lint/index.ts';
import { renderNodeFiles } from '../node-files/index.ts';
import { type ProfileContent, targetOfContent } from '../profile/content.ts';
import { part, type Steps } from '../steps/index.ts';
import { type ShownEndpoint, shownEndpoints } from './endpoints.ts';
import { type ImagePlan, imagePlans, type Planned } from './image-plans.ts';
import { type Diagnosed, type ProblemChanges, problemChanges } from './problem-changes.ts';

/** What a change does beyond what its comparison says, judged by the true contents and told without their secrets. */
export type Dossier = {
  readonly problems: ProblemChanges;
  readonly images: readonly ImagePlan[];
  /** What of the document after can be tested. */
  readonly endpoints: readonly ShownEndpoint[];
  /** Whether the program starts with the documents. */
  readonly starts: { readonly before: boolean; readonly after: boolean };
};

export function* writingDossier(
  before: ProfileContent | null,
  after: ProfileContent,
  compile: CompileRegexp,
): Steps<Dossier> {
  const was = before && (yield* part(examining(before, compile), 0, 0.4));
  const is = yield* part(examining(after, compile), 0.4, 0.8);
  return {
    problems: problemChanges(was, is),
    images: yield* part(imagePlans(was, is, compile), 0.8, 1),
    endpoints: is.reading.accepted ? shownEndpoints(is.reading.model) : [],
    starts: { before: was?.reading.accepted ?? true, after: is.reading.accepted },
  };
}

type Examined = Planned & Diagnosed;

function* examining(content: ProfileContent, compile: CompileRegexp): Steps<Examined> {
  const reading: DocumentReading = yield* part(readingDocument(content.document), 0, 0.3);
  const target = targetOfContent(content);
  const nodeFiles = renderNodeFiles(reading.model, target);
  const diagnostics = yield* part(diagnosing(reading, nodeFiles, target, compile), 0.3, 1);
  return { reading, target, nodeFiles, images: content.images, diagnostics };
}
