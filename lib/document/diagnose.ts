import type { Misfit } from './decode/decoder.ts';
import type { Diagnostic } from './diagnostic.ts';
import type { YamlDocument } from './yaml/parse-yaml.ts';

/** Everything that reading a document is worth telling, sorted by place. */
export function diagnose(_text: string, _document: YamlDocument, _misfits: readonly Misfit[]): readonly Diagnostic[] {
  return [];
}
