import type { EditorStore } from '@/components/editor/state/editor-store.ts';
import type { ModelPath } from '@/lib/registries/path.ts';
import { formViewOf } from './follow-document.ts';
import { changeSection, type FocusRequest, keyOf, noFilter, type SectionName, sectionNames } from './form-view.ts';

/**
 * Brings the field of a place in the model into sight and gives it the focus; where there is no such field, the
 * nearest part of the form around it. `select` marks what stands in the field, for typing over it.
 */
export function focusPath(editor: EditorStore, path: ModelPath, select = false): void {
  request(editor, path, select ? 'select' : null);
}

/** Goes likewise to a button and presses it, where it is there. */
export function pressPath(editor: EditorStore, path: ModelPath): void {
  request(editor, path, 'press');
}

function request(editor: EditorStore, path: ModelPath, how: FocusRequest['how']): void {
  const [section, name] = path;
  if (isSection(section)) reveal(editor, section, name, path.length > 2);
  formViewOf(editor).setState(({ focus }) => ({ focus: { path, how, ask: (focus?.ask ?? 0) + 1 } }));
}

function reveal(editor: EditorStore, section: SectionName, name: string | number | undefined, open: boolean): void {
  const view = formViewOf(editor);
  const state = view.getState()[section];
  const key = name === undefined ? null : keyOf(state, String(name));
  if (key === null) return;
  changeSection(view, section, {
    collapsed: false,
    open: open ? new Set(state.open).add(key) : state.open,
    ...(state.hidden.has(key) ? noFilter : {}),
  });
}

function isSection(part: string | number | undefined): part is SectionName {
  return sectionNames.some((name) => name === part);
}
