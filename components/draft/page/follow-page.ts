import type { EditorStore } from '@/components/editor/state/editor-store.ts';
import { isLongText } from '@/components/slices/long-text.ts';
import type { DraftSaver } from '../draft-state.ts';
import type { tieContent } from './content-tie.ts';

const pause = 400;
/** A long document is read by the server for a while, and sent as a whole. */
const longPause = 2000;
/** Who types on and on rests so much later at most. */
const longest = 10;

/** Tells the saver of what changes on the page, and once that rests. */
export function followPage(
  editor: EditorStore,
  { files }: Pick<ReturnType<typeof tieContent>, 'files'>,
  saver: DraftSaver,
) {
  let timer: ReturnType<typeof setTimeout> | undefined;
  let since: number | null = null;
  const rest = () => {
    clearTimeout(timer);
    timer = undefined;
    since = null;
    saver.rest();
  };
  const later = () => {
    const its = isLongText(editor.getState().text) ? longPause : pause;
    since ??= Date.now();
    clearTimeout(timer);
    timer = setTimeout(rest, Math.min(its, Math.max(0, since + longest * its - Date.now())));
  };
  const leaves = [
    editor.subscribe((state, before) => {
      const { text, target, images } = before;
      if (state.text === text && state.target === target && state.images === images) return;
      saver.touch();
      later();
    }),
    // Files are read for a moment, in which they are what they were.
    files.subscribe(later),
  ];
  const atOnce = () => {
    editor.getState().settle();
    if (timer !== undefined) rest();
  };
  return {
    atOnce,
    leave() {
      clearTimeout(timer);
      for (const leave of leaves) leave();
    },
  };
}
