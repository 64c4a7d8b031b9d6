'use client';

import { useShellStore } from '@/components/editor/shell-context.tsx';
import { useEditorStore } from '@/components/editor/state/editor-context.tsx';
import { loadWork } from './browser-storage.ts';

/** Takes over what another tab keeps, as one step that can be undone. */
export function useOpenOtherTab(): () => void {
  const editor = useEditorStore();
  const shell = useShellStore();
  return () => {
    const work = loadWork();
    const { missing, setMissing, setTrouble } = shell.getState();
    editor.getState().replace(work?.text ?? '');
    setMissing([...missing, ...(work?.missing ?? [])]);
    setTrouble(null);
  };
}
