import type { TextEdit } from '../range.ts';
import type { DocumentReading } from '../reading.ts';
import { parseYaml } from '../yaml/parse-yaml.ts';
import type { FormAction, Refusal } from './action.ts';
import { stepFor } from './actions/step-for.ts';
import { checkNames } from './check-names.ts';
import { composeEdits } from './compose-edits.ts';
import { TooLargeToCopy } from './draft/draft-of-node.ts';
import { applyEdits } from './text-edits.ts';
import { endsCleanly } from './tree/document-end.ts';
import type { Source } from './tree/source.ts';

export type EditResult = { readonly edits: readonly TextEdit[] } | { readonly refused: Refusal };

/** More than any document needs: each step ends one alias or merge key. */
const mostSteps = 1000;

/**
 * Writes a form action into a document, as a careful person with an editor would: comments, order, quotes, indentation
 * and line ends stay, and every line that the action does not concern. The edited text reads as the model with the
 * action done. What comes by an alias or a merge key is written out where it is edited, and stays elsewhere.
 */
export function editDocument(reading: DocumentReading, action: FormAction): EditResult {
  const { text, parses, model } = reading;
  if (!parses) return { refused: 'unreadable' };
  const refusal = checkNames(model, action);
  if (refusal !== null) return { refused: refusal };
  const lists: (readonly TextEdit[])[] = [];
  let source: Source = reading;
  while (lists.length < mostSteps) {
    const step = tryStep(source, action);
    if ('refused' in step) return step;
    if ('done' in step) {
      return reachesRest(source, step.done)
        ? { refused: 'not-there' }
        : { edits: composeEdits(text, [...lists, step.done]) };
    }
    lists.push(step.prepare);
    const edited = applyEdits(source.text, step.prepare);
    source = { text: edited, root: parseYaml(edited).root };
  }
  return { refused: 'not-there' };
}

/** Whether edits would go behind something that K3s does not read, as it does not look that far. */
function reachesRest(source: Source, edits: readonly TextEdit[]): boolean {
  const end = source.root?.range.to ?? source.text.length;
  return edits.some(({ from }) => from > end) && !endsCleanly(source);
}

/** A value that contains itself, or grows beyond measure when it is written out, cannot be edited in place. */
function tryStep(source: Source, action: FormAction): ReturnType<typeof stepFor> {
  try {
    return stepFor(source, action);
  } catch (error) {
    if (error instanceof TooLargeToCopy) return { refused: 'not-there' };
    throw error;
  }
}
