import type { EditorStore } from '@/components/editor/state/editor-store.ts';
import type { DraftStore } from './draft-state.ts';

/** Lets an approved draft be edited all the same. */
export function unlock(store: DraftStore, editor: EditorStore): void {
  store.setState({ locked: false });
  editor.getState().setReadOnly(false);
}
