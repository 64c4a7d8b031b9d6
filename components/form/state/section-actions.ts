import type { EditorStore } from '@/components/editor/state/editor-store.ts';
import type { Registries } from '@/lib/registries/model.ts';
import { formViewOf } from './follow-document.ts';
import { type Adding, changeSection, type SectionName } from './form-view.ts';

/** Opens or closes one row of a section. */
export function toggleEntry(editor: EditorStore, section: SectionName, key: number): void {
  const view = formViewOf(editor);
  const open = new Set(view.getState()[section].open);
  if (!open.delete(key)) open.add(key);
  changeSection(view, section, { open });
}

export function toggleSection(editor: EditorStore, section: SectionName): void {
  const view = formViewOf(editor);
  changeSection(view, section, { collapsed: !view.getState()[section].collapsed });
}

/** Shows the field for the name of a new entry, or takes it away. */
export function setAdding(editor: EditorStore, section: SectionName, adding: Adding | null): void {
  changeSection(formViewOf(editor), section, adding ? { adding, collapsed: false } : { adding });
}

/** Leaves only the rows in sight whose name or endpoints hold the text. */
export function setFilter(editor: EditorStore, section: SectionName, filter: string): void {
  const view = formViewOf(editor);
  const { model } = editor.getState().accepted;
  const wanted = filter.trim().toLowerCase();
  const hidden = view
    .getState()
    [section].entries.filter((entry) => !textsOf(model, section, entry.value).some((text) => text.includes(wanted)))
    .map((entry) => entry.key);
  changeSection(view, section, { filter, hidden: new Set(hidden) });
}

function textsOf(model: Registries, section: SectionName, name: string): readonly string[] {
  const endpoints = section === 'mirrors' ? (model.mirrors?.get(name)?.endpoint ?? []) : [];
  return [name, ...endpoints].map((text) => text.toLowerCase());
}
