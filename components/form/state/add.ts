import type { EditorStore } from '@/components/editor/state/editor-store.ts';
import type { FormAction } from '@/lib/document/edit/action.ts';
import type { ModelPath } from '@/lib/registries/path.ts';
import { blocksWriting, nameFault } from '../names/name-fault.ts';
import { emptyAuth } from '../registries/login-draft.ts';
import { actOnEntry } from './act-on-entry.ts';
import { focusPath } from './focus-path.ts';
import { formViewOf } from './follow-document.ts';
import { keyOf, type SectionName } from './form-view.ts';
import { setAdding } from './section-actions.ts';

/** Adds an entry, or a copy of one, and moves the focus to its first field; false where its name cannot be written. */
export function addEntry(editor: EditorStore, section: SectionName, name: string, copyOf: string | null): boolean {
  editor.getState().finishAwaited();
  const taken = (other: string) => editor.getState().accepted.model[section]?.has(other) === true;
  if (blocksWriting(nameFault(section, name, taken))) return false;
  const goToIt = () => {
    setAdding(editor, section, null);
    if (section === 'configs' && copyOf === null) offerLogin(editor, name);
    focusPath(editor, copyOf === null ? firstField(section, name) : [section, name, 'name']);
  };
  return actOnEntry(editor, additionOf(section, name, copyOf), goToIt) === null;
}

/** Goes to the login and TLS settings of a host, made anew where it has none. */
export function goToConfig(editor: EditorStore, host: string): void {
  if (editor.getState().accepted.model.configs?.has(host)) focusPath(editor, firstField('configs', host));
  else addEntry(editor, 'configs', host, null);
}

function additionOf(section: SectionName, name: string, copyOf: string | null): FormAction {
  if (section === 'mirrors') {
    return copyOf === null
      ? { do: 'add-mirror', name, endpoint: [] }
      : { do: 'duplicate-mirror', name: copyOf, to: name };
  }
  return copyOf === null ? { do: 'add-config', name } : { do: 'duplicate-config', name: copyOf, to: name };
}

function offerLogin(editor: EditorStore, name: string): void {
  const view = formViewOf(editor);
  const key = keyOf(view.getState().configs, name);
  if (key === null) return;
  view.setState(({ logins }) => ({ logins: new Map(logins).set(key, { kind: 'password', auth: emptyAuth }) }));
}

function firstField(section: SectionName, name: string): ModelPath {
  return section === 'mirrors' ? [section, name, 'endpoint', 0] : [section, name, 'auth', 'username'];
}
