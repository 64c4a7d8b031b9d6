import type { Registries } from '../registries/model.ts';
import { finish, type Steps } from '../steps/index.ts';
import { passesPerOwner } from '../steps/passes.ts';
import type { Misfit } from './decode/decoder.ts';
import type { AnyShape } from './decode/shape.ts';
import { diagnose } from './diagnose.ts';
import type { Diagnostic } from './diagnostic.ts';
import type { Outline } from './outline/outline.ts';
import { type Places, placesOf } from './places/places.ts';
import type { YamlNode, YamlPair } from './yaml/node.ts';
import type { YamlDocument } from './yaml/parse-yaml.ts';

/** What K3s makes of a registries.yaml, and where in the text. */
export type DocumentReading = {
  readonly text: string;
  /** The first document of the text, up to the place where it breaks off if it is no YAML; null where there is none. */
  readonly root: YamlNode | null;
  /** Whether it is YAML, as far as the first document goes. */
  readonly parses: boolean;
  /** Whether K3s reads the file; if not, it does not start. */
  readonly accepted: boolean;
  /** What K3s would hold; as far as it goes where it refuses the file. */
  readonly model: Registries;
  /** What reading the file is worth telling, sorted by place. Found out at the first look. */
  readonly diagnostics: readonly Diagnostic[];
  /** Finds the diagnostics out step by step, for a long document. */
  readonly diagnosing: () => Steps<readonly Diagnostic[]>;
  readonly places: Places;
  /** The same object for all readings of one document, as it is edited. */
  readonly lineage: object;
};

/** Puts together what was read. `outline` tells how the parts of the model lie in the tree, where that is simple. */
export function readingOf(
  text: string,
  document: YamlDocument,
  { model, misfits }: { readonly model: Registries; readonly misfits: readonly Misfit[] },
  outline: () => Outline | null,
  lineage: object,
): DocumentReading {
  const { root, fault } = document;
  let diagnostics: readonly Diagnostic[] | null = null;
  let begun: Steps<readonly Diagnostic[]> | null = null;
  // Whoever asks while another is being told goes on with the same work.
  function* diagnosing(): Steps<readonly Diagnostic[]> {
    while (diagnostics === null) {
      begun ??= diagnose(text, document, misfits, cleanEntriesOf(lineage));
      const step = begun.next();
      if (step.done === true) diagnostics = step.value;
      else yield step.value;
    }
    return diagnostics;
  }
  return {
    text,
    root,
    parses: fault === null,
    accepted: fault === null && misfits.length === 0,
    model,
    get diagnostics() {
      return finish(diagnosing());
    },
    diagnosing,
    places: placesOf(root, outline),
    lineage,
  };
}

/** Of a lineage: an entry that no edit touched is the same pair from reading to reading of one document. */
const cleanEntriesOf = passesPerOwner<YamlPair, AnyShape>();
