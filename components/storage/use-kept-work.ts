'use client';

import { useEffect, useState } from 'react';
import { useShellStore } from '@/components/editor/shell-context.tsx';
import type { ShellStore } from '@/components/editor/shell-store.ts';
import { useEditorStore } from '@/components/editor/state/editor-context.tsx';
import type { EditorStore } from '@/components/editor/state/editor-store.ts';
import { keepWork, loadWork, type StorageTrouble } from './browser-storage.ts';
import { keepFrame } from './keep-frame.ts';
import { savedWorkKey } from './saved-work.ts';
import { workToKeep } from './work-to-keep.ts';

const pauseBeforeKeeping = 400;

/** Brings back the work that the browser kept, and keeps it from then on; true once it is there. */
export function useKeptWork(): boolean {
  const editor = useEditorStore();
  const shell = useShellStore();
  const [loaded, setLoaded] = useState(false);
  useEffect(() => {
    const work = loadWork();
    if (work) {
      editor.getState().open(work.text);
      shell.getState().setMissing(work.missing);
    }
    setLoaded(true);
    return keepFollowing(editor, shell);
  }, [editor, shell]);
  return loaded;
}

function keepFollowing(editor: EditorStore, shell: ShellStore): () => void {
  let timer: ReturnType<typeof setTimeout> | undefined;
  let said: StorageTrouble | null = null;
  const keep = () => {
    clearTimeout(timer);
    timer = undefined;
    const work = workToKeep(editor.getState().reading, shell.getState().missing);
    keepFrame(editor, shell, work.missing.length);
    const trouble = keepWork(work);
    // What was said once and put away is not said again with every change.
    if (trouble === null || trouble !== said) shell.getState().setTrouble(trouble);
    said = trouble;
  };
  const later = () => {
    clearTimeout(timer);
    timer = setTimeout(keep, pauseBeforeKeeping);
  };
  const atOnce = () => {
    editor.getState().settle();
    if (timer !== undefined) keep();
  };
  const otherTab = ({ key }: StorageEvent) => {
    if (key === savedWorkKey) shell.getState().setTrouble('other-tab');
  };
  const left = [
    editor.subscribe((state, before) => {
      if (state.text !== before.text || state.target !== before.target) later();
    }),
    shell.subscribe((state, before) => {
      if (state.layout !== before.layout || state.missing !== before.missing) later();
    }),
  ];
  const until = new AbortController();
  window.addEventListener('pagehide', atOnce, { signal: until.signal });
  document.addEventListener('visibilitychange', atOnce, { signal: until.signal });
  window.addEventListener('storage', otherTab, { signal: until.signal });
  return () => {
    atOnce();
    until.abort();
    for (const leave of left) leave();
  };
}
