import { decodeRegistries } from './decode/decode-registries.ts';
import { outlineOf } from './outline/outline.ts';
import { type DocumentReading, readingOf } from './reading.ts';
import { keepForRereading } from './reread/kept.ts';
import { parseYaml } from './yaml/parse-yaml.ts';

/**
 * Reads a registries.yaml as K3s does: YAML 1.1 by Go's yaml.v2 2.4.0 into the structs of wharfie's `pkg/registries`,
 * not strict. Never throws: a text that K3s refuses gives `accepted: false` and an error diagnostic.
 */
export function readDocument(text: string): DocumentReading {
  const document = parseYaml(text);
  const decoded = decodeRegistries(document.root);
  const simple = document.resumable && decoded.misfits.length === 0;
  const reading = readingOf(text, document, decoded, () => (simple ? outlineOf(document.root, decoded.model) : null));
  keepForRereading(reading, document);
  return reading;
}
