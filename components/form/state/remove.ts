import type { EditorStore } from '@/components/editor/state/editor-store.ts';
import type { FormAction } from '@/lib/document/edit/action.ts';
import type { ModelPath } from '@/lib/registries/path.ts';
import { actOnEntry } from './act-on-entry.ts';
import { focusPath } from './focus-path.ts';
import { formViewOf } from './follow-document.ts';
import type { SectionName } from './form-view.ts';

/** Takes something out of the document without asking, says so with a way back, and moves the focus to a neighbour. */
export function removeFrom(editor: EditorStore, action: FormAction, what: string, neighbour: ModelPath): void {
  actOnEntry(editor, action, () => {
    const step = editor.getState().history.past.at(-1);
    formViewOf(editor).setState({ removal: { what, step } });
    focusPath(editor, neighbour);
  });
}

/** Removes a mirror or registry; the focus goes to the one that takes its place. */
export function removeEntry(editor: EditorStore, section: SectionName, name: string): void {
  const { entries } = formViewOf(editor).getState()[section];
  const index = entries.findIndex((entry) => entry.value === name);
  const neighbour = entries[index + 1] ?? entries[index - 1];
  const action = section === 'mirrors' ? 'remove-mirror' : 'remove-config';
  removeFrom(editor, { do: action, name }, name, neighbour ? [section, neighbour.value] : [section]);
}
