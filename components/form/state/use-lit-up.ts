'use client';

import { useEditor } from '@/components/editor/state/editor-context.tsx';
import type { ModelPath } from '@/lib/registries/path.ts';

/** Whether the one thing that all panes light up is this very place of the model. */
export function useLitUp(path: ModelPath): boolean {
  return useEditor(
    ({ selected }) =>
      selected !== null &&
      selected.path.length === path.length &&
      selected.path.every((part, index) => part === path[index]),
  );
}
