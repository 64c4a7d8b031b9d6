import type { EditorStore } from '@/components/editor/state/editor-store.ts';
import type { FilePlaces } from './file-view.ts';

/** Which file of a document is shown, and where each was scrolled to: as it was left when the document is shown again. */
export type ShownFiles = { path: string; readonly places: FilePlaces };

const shown = new WeakMap<EditorStore, ShownFiles>();

export function shownFilesOf(editor: EditorStore): ShownFiles {
  const known = shown.get(editor);
  if (known) return known;
  const files: ShownFiles = { path: 'config.toml', places: new Map() };
  shown.set(editor, files);
  return files;
}
