import type { EditorStore } from '@/components/editor/state/editor-store.ts';
import { isImage } from '@/lib/pull/index.ts';
import { planViewOf } from '../plan-view.ts';

/** A few images are kept with a document; for more there are lists. */
const most = 30;

/** Whether an image can be kept: any name that containerd reads, which never holds a login. */
export function canKeep(image: string, kept: readonly string[]): boolean {
  return kept.length < most && !kept.includes(image) && isImage(image);
}

/** Keeps an image with the document, and shows those that are kept. */
export function keepImage(editor: EditorStore, image: string): void {
  const { images, setImages } = editor.getState();
  setImages([...images, image]);
  planViewOf(editor).setState({ column: 'kept' });
}

export function dropImage(editor: EditorStore, image: string): void {
  const { images, setImages } = editor.getState();
  setImages(images.filter((other) => other !== image));
}
