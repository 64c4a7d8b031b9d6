'use client';

import { useEditor } from '@/components/editor/state/editor-context.tsx';
import type { ModelPath } from '@/lib/registries/path.ts';

/** Whether the one thing that all panes light up is this place of the model or, where it stands for all in it, one `within`. */
export function useLitUp(path: ModelPath, within = false): boolean {
  return useEditor(({ selected }) => {
    if (!selected || (selected.path.length !== path.length && !within)) return false;
    return path.every((part, index) => part === selected.path[index]);
  });
}
