import type { EditorStore } from '@/components/editor/state/editor-store.ts';

const key = 'portolan.tls-chosen';

const documents = new WeakMap<EditorStore, string>();

/** Says which document an editor is of, for telling after a reload what was chosen for it. */
export function nameDocument(editor: EditorStore, id: string): void {
  documents.set(editor, id);
}

/** The documents and names for which files were chosen in this tab, to say after a reload that they are gone. Nothing of the files. */
function remembered(): ReadonlySet<string> {
  try {
    const kept: unknown = JSON.parse(sessionStorage.getItem(key) ?? '[]');
    return new Set(Array.isArray(kept) ? kept.filter((name) => typeof name === 'string') : []);
  } catch {
    return new Set();
  }
}

/** Remembers nothing of a document whose files are kept elsewhere. */
export function forgetDocument(editor: EditorStore): void {
  documents.delete(editor);
}

export function wasChosen(editor: EditorStore, config: string): boolean {
  return remembered().has(placeOf(editor, config));
}

export function rememberChosen(editor: EditorStore, config: string, chosen: boolean): void {
  if (!documents.has(editor)) return;
  const next = new Set(remembered());
  if (chosen) next.add(placeOf(editor, config));
  else next.delete(placeOf(editor, config));
  try {
    sessionStorage.setItem(key, JSON.stringify([...next]));
  } catch {
    // A browser without storage says after a reload what it says of every file that was not chosen.
  }
}

function placeOf(editor: EditorStore, config: string): string {
  return `${documents.get(editor) ?? ''} ${config}`;
}
