import { tellPane } from '@/components/codemirror/pane-commands.ts';
import { focusPath } from '@/components/form/state/focus-path.ts';
import { fileAt } from '@/components/preview/file-at.ts';
import { showPlace } from '@/components/preview/file-request.ts';
import { focusWhenShown } from '@/components/ui/focus-when-shown.ts';
import type { ModelPath } from '@/lib/registries/path.ts';
import { type PaneName, paneNames } from './pane-layout.ts';
import type { ShellStore } from './shell-store.ts';
import type { EditorStore } from './state/editor-store.ts';

/** Goes from what has the focus to the same in the next pane, or the one before. */
export function goToCounterpart(editor: EditorStore, shell: ShellStore, step: 1 | -1): void {
  editor.getState().settle();
  const { selected } = editor.getState();
  const chosenIn = selected === null ? shell.getState().layout.shown : paneOfChoice[selected.by];
  const from = paneOf(document.activeElement) ?? chosenIn;
  const at = paneNames.indexOf(from) + step + paneNames.length;
  const to = paneNames[at % paneNames.length] ?? from;
  const path = selected?.path ?? null;
  shell.getState().show(to);
  // A pane that was not on the page has to be there first.
  requestAnimationFrame(() => {
    if (path === null || !goToIn[to](editor, path)) goToPane(editor, shell, to);
  });
}

/** Shows a pane and moves the focus into it. */
export function goToPane(editor: EditorStore, shell: ShellStore, name: PaneName): void {
  if (name === 'form') {
    shell.getState().show(name);
    requestAnimationFrame(focusForm);
  } else tellPane(editor, shell, name, 'focus');
}

const paneOfChoice = { form: 'form', 'text-pane': 'text', preview: 'files', plan: 'text' } as const;

/** Each goes to a part of the model in its pane; false where there is nothing of it. */
const goToIn: Readonly<Record<PaneName, (editor: EditorStore, path: ModelPath) => boolean>> = {
  form(editor, path) {
    focusPath(editor, path);
    return true;
  },
  text(editor, path) {
    const { reading, goTo } = editor.getState();
    const place = reading.places.of(path);
    if (place !== null) goTo(place.entry);
    return place !== null;
  },
  files(editor, path) {
    const isThere = fileAt(editor.getState().nodeFiles, path, '') !== null;
    if (isThere) showPlace(editor, path);
    return isThere;
  },
};

function paneOf(element: Element | null): PaneName | null {
  const pane = element?.closest<HTMLElement>('[data-pane]')?.dataset.pane;
  return paneNames.find((name) => name === pane) ?? null;
}

function focusForm(): void {
  const control = document.querySelector('[data-pane="form"] button:not([disabled])');
  if (control instanceof HTMLElement) focusWhenShown(control);
}
