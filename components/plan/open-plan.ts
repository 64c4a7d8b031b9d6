import { openDrawer } from '@/components/drawer/drawer-store.ts';
import type { EditorStore } from '@/components/editor/state/editor-store.ts';
import { planViewOf } from './plan-view.ts';

/** Shows how an image is pulled. */
export function planImage(editor: EditorStore, image: string): void {
  planViewOf(editor).setState({ image });
  openDrawer('plan');
}

/** What stands in the field; as long as nothing does, the first image that is kept. */
export function shownImage(editor: EditorStore): string {
  return planViewOf(editor).getState().image.trim() || (editor.getState().images[0] ?? '');
}

/** Puts a list away that was planned. */
export function closeList(editor: EditorStore): void {
  planViewOf(editor).setState({ list: null, column: 'kept' });
}

/** Asks for a list of images, to show how each is pulled. */
export function planList(editor: EditorStore): void {
  planViewOf(editor).setState({ pasting: true });
  openDrawer('plan');
}
