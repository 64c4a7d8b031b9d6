'use client';

import { useLayoutEffect } from 'react';
import { useEditorStore } from './state/editor-context.tsx';
import type { EditorStore } from './state/editor-store.ts';

const kept = new WeakMap<EditorStore, number>();

/** Brings a pane back to where it was scrolled to when its document was last shown. */
export function useKeptScroll(scroller: HTMLElement | null): void {
  const editor = useEditorStore();
  useLayoutEffect(() => {
    if (!scroller) return;
    const scroll = () => scroller.scrollTo({ top: kept.get(editor) ?? 0, behavior: 'instant' });
    // Rows are as high as they are once they have been measured.
    const frame = requestAnimationFrame(scroll);
    scroll();
    return () => {
      cancelAnimationFrame(frame);
      kept.set(editor, scroller.scrollTop);
    };
  }, [editor, scroller]);
}
