import { readDocument } from '../../read-document.ts';
import type { FormAction } from '../action.ts';
import { editDocument } from '../edit-document.ts';
import { applyEdits } from '../text-edits.ts';

/** The text after actions, one after the other, or the refusal of one. */
export function edited(text: string, ...actions: readonly FormAction[]): string {
  let result = text;
  for (const action of actions) {
    const outcome = editDocument(readDocument(result), action);
    if ('refused' in outcome) return outcome.refused;
    result = applyEdits(result, outcome.edits);
  }
  return result;
}

/** A YAML text in a test, without the line break after the opening quote. */
export function yaml(strings: TemplateStringsArray): string {
  return (strings.raw[0] ?? '').replace(/^\n/, '');
}
