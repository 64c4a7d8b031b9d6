import type { EditorState } from '@/components/editor/state/editor-state.ts';
import type { EditorStore } from '@/components/editor/state/editor-store.ts';
import { actBeforeKeys } from '@/components/slices/before-keys.ts';

type Follow = (state: EditorState, before: EditorState) => void;

/**
 * Has one change of the store's text after the other followed. What is typed in the form of a long document is drawn there before:
 * `catchUp` is for whatever needs the two texts to be the same.
 */
export function followChanges(store: EditorStore, follow: Follow) {
  let behind: (() => void) | null = null;
  const catchUp = () => behind?.();
  const unsubscribe = store.subscribe((state, before) => {
    if (state.transition === before.transition) return;
    catchUp();
    if (state.transition.origin !== 'form') return follow(state, before);
    behind = () => {
      behind = null;
      follow(state, before);
    };
    actBeforeKeys(state.text, catchUp);
  });
  return { catchUp, unfollow: unsubscribe };
}
