import { finish, part, type Steps } from '../steps/index.ts';
import { decodeRegistries, decodingRegistries } from './decode/decode-registries.ts';
import { outlineOnce } from './outline/outline.ts';
import { type DocumentReading, readingOf } from './reading.ts';
import { keepForRereading } from './reread/kept.ts';
import { parsingYaml } from './yaml/parse-yaml.ts';

/**
 * Reads a registries.yaml as K3s does: YAML 1.1 by Go's yaml.v2 2.4.0 into the structs of wharfie's `pkg/registries`,
 * not strict. Never throws: a text that K3s refuses gives `accepted: false` and an error diagnostic.
 */
export function readDocument(text: string): DocumentReading {
  return finish(readingDocument(text));
}

/** The same step by step, for a long document. */
export function* readingDocument(text: string): Steps<DocumentReading> {
  const document = yield* part(parsingYaml(text), 0, 0.8);
  const { root, resumable } = document;
  // What aliases stand for is read as often as they stand, which has to be counted over the whole.
  const decoded = root !== null && resumable ? yield* part(decodingRegistries(root), 0.8, 1) : decodeRegistries(root);
  const simple = resumable && decoded.misfits.length === 0;
  const outline = simple ? outlineOnce(root, decoded.model) : () => null;
  const reading = readingOf(text, document, decoded, outline, {});
  keepForRereading(reading, document, outline);
  return reading;
}
