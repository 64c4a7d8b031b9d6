'use client';

import { type ReactNode, useLayoutEffect, useMemo } from 'react';
import { createStore } from 'zustand/vanilla';
import { later } from '@/components/slices/in-slices.ts';
import { isLongText } from '@/components/slices/long-text.ts';
import { ShownEditor, useEditorStore } from './editor-context.tsx';
import type { EditorStore } from './editor-store.ts';

/** Shows a long document as it was before the last change until that is drawn elsewhere, and then in a task of its own. */
export function ShownApart({ children }: { children: ReactNode }) {
  const editor = useEditorStore();
  const shown = useMemo(() => createStore(editor.getState), [editor]);
  useLayoutEffect(() => follow(editor, shown), [editor, shown]);
  return <ShownEditor value={shown}>{children}</ShownEditor>;
}

function follow(editor: EditorStore, shown: EditorStore): () => void {
  let isWaiting = false;
  let hasLeft = false;
  const show = () => {
    isWaiting = false;
    if (!hasLeft) shown.setState(editor.getState(), true);
  };
  show();
  const unsubscribe = editor.subscribe(({ text }) => {
    if (!isLongText(text)) return show();
    if (isWaiting) return;
    isWaiting = true;
    later(show, 'user-visible');
  });
  return () => {
    hasLeft = true;
    unsubscribe();
  };
}
