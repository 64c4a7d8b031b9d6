'use client';

import { useDeferredValue } from 'react';
import { useEditor } from '@/components/editor/state/editor-context.tsx';
import type { EditorState } from '@/components/editor/state/editor-state.ts';

/** For what all mirrors have a part in: of thousands it follows what is typed in a task of its own. */
export function useDeferredDocument(): Pick<EditorState, 'accepted' | 'target' | 'nodeFiles'> {
  const accepted = useDeferredValue(useEditor((state) => state.accepted));
  const target = useDeferredValue(useEditor((state) => state.target));
  const nodeFiles = useDeferredValue(useEditor((state) => state.nodeFiles));
  return { accepted, target, nodeFiles };
}
