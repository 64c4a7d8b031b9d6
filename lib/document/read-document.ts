import type { Registries } from '../registries/model.ts';
import { decodeRegistries } from './decode/decode-registries.ts';
import { diagnose } from './diagnose.ts';
import type { Diagnostic } from './diagnostic.ts';
import { type Places, placesOf } from './places.ts';
import type { YamlNode } from './yaml/node.ts';
import { parseYaml } from './yaml/parse-yaml.ts';

/** What K3s makes of a registries.yaml, and where in the text. */
export type DocumentReading = {
  readonly text: string;
  /** The first document of the text, up to the place where it breaks off if it is no YAML; null where there is none. */
  readonly root: YamlNode | null;
  /** Whether K3s reads the file; if not, it does not start. */
  readonly accepted: boolean;
  /** What K3s would hold; as far as it goes where it refuses the file. */
  readonly model: Registries;
  /** What reading the file is worth telling, sorted by place. Found out at the first look. */
  readonly diagnostics: readonly Diagnostic[];
  readonly places: Places;
};

/**
 * Reads a registries.yaml as K3s does: YAML 1.1 by Go's yaml.v2 2.4.0 into the structs of wharfie's `pkg/registries`,
 * not strict. Never throws: a text that K3s refuses gives `accepted: false` and an error diagnostic.
 */
export function readDocument(text: string): DocumentReading {
  const document = parseYaml(text);
  const { root, fault } = document;
  const { model, misfits } = decodeRegistries(root);
  let diagnostics: readonly Diagnostic[] | null = null;
  return {
    text,
    root,
    accepted: fault === null && misfits.length === 0,
    model,
    get diagnostics() {
      diagnostics ??= diagnose(text, document, misfits);
      return diagnostics;
    },
    places: placesOf(root),
  };
}
