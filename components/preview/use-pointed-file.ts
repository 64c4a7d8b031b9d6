'use client';

import { useMemo } from 'react';
import { usePointedElsewhere } from '@/components/editor/pointed.ts';
import { useEditorStore } from '@/components/editor/state/editor-context.tsx';
import { fileAt } from './file-at.ts';

/** The file in which there is what the pointer rests on in another pane, if it is in any. */
export function usePointedFile(shown: string): string | null {
  const editor = useEditorStore();
  const pointed = usePointedElsewhere('preview');
  return useMemo(() => {
    return pointed && fileAt(editor.getState().nodeFiles, pointed.path, shown);
  }, [editor, pointed, shown]);
}
