import type { EditorState } from '@/components/editor/state/editor-state.ts';
import type { EditorStore } from '@/components/editor/state/editor-store.ts';
import type { Registries } from '@/lib/registries/model.ts';
import { type Keyed, reconcile } from '../rows/reconcile.ts';
import {
  changeSection,
  createFormView,
  type FormViewStore,
  noFilter,
  type SectionName,
  sectionNames,
} from './form-view.ts';

/** Up to so many entries of a freshly opened document are shown open. */
const openAtFirst: Readonly<Record<SectionName, number>> = { mirrors: 3, configs: 1 };

const views = new WeakMap<EditorStore, FormViewStore>();

/** The view of an editor's form, which follows the document for as long as the editor lives. */
export function formViewOf(editor: EditorStore): FormViewStore {
  const known = views.get(editor);
  if (known) return known;
  const view = createFormView();
  views.set(editor, view);
  start(view, editor.getState());
  editor.subscribe((state, before) => {
    if (state.accepted === before.accepted) return;
    if (isFresh(state, view)) start(view, state);
    else follow(view, state.accepted.model);
  });
  return view;
}

function isFresh(state: EditorState, view: FormViewStore): boolean {
  if (state.transition.origin === 'opened') return true;
  if (state.transition.origin === 'form') return false;
  return sectionNames.every((name) => view.getState()[name].entries.length === 0);
}

function start(view: FormViewStore, state: EditorState): void {
  for (const name of sectionNames) {
    const entries = reconcile([], namesOf(state.accepted.model, name));
    const open = entries.length <= openAtFirst[name] ? entries.map((entry) => entry.key) : [];
    changeSection(view, name, { entries, open: new Set(open), ...noFilter, adding: null });
  }
  view.setState({ logins: new Map(), removal: null, focus: null });
}

function follow(view: FormViewStore, model: Registries): void {
  for (const name of sectionNames) {
    const before = view.getState()[name].entries;
    if (showsNames(before, model[name])) continue;
    const entries = reconcile(before, namesOf(model, name));
    // Rows that come back are others, of which a filter for those that went would know none.
    changeSection(view, name, entries.length > 0 ? { entries } : { entries, ...noFilter });
  }
}

function namesOf(model: Registries, section: SectionName): readonly string[] {
  return [...(model[section]?.keys() ?? [])];
}

function showsNames(entries: readonly Keyed<string>[], names: ReadonlyMap<string, unknown> | null): boolean {
  if (entries.length !== (names?.size ?? 0)) return false;
  let index = 0;
  for (const name of names?.keys() ?? []) {
    if (entries[index]?.value !== name) return false;
    index += 1;
  }
  return true;
}
