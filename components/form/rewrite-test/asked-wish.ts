import { createStore } from 'zustand/vanilla';
import type { EditorStore } from '@/components/editor/state/editor-store.ts';
import { focusPath } from '../state/focus-path.ts';
import type { Wish } from './wishes.ts';

/** A common rewrite that is being filled in, and the mirror that it is for. */
export type AskedWish = { readonly mirror: string; readonly wish: Wish };

const stores = new WeakMap<EditorStore, ReturnType<typeof create>>();

export function askedWishOf(editor: EditorStore) {
  const known = stores.get(editor) ?? create();
  stores.set(editor, known);
  return known;
}

/** Shows what a common rewrite needs to know, and goes there. */
export function askWish(editor: EditorStore, asked: AskedWish): void {
  askedWishOf(editor).setState({ asked });
  focusPath(editor, ['mirrors', asked.mirror, 'wish']);
}

export function forgetWish(editor: EditorStore): void {
  askedWishOf(editor).setState({ asked: null });
}

function create() {
  return createStore<{ readonly asked: AskedWish | null }>()(() => ({ asked: null }));
}
