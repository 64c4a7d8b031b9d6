'use client';

import { useStore } from 'zustand';
import { pointedIn } from '@/components/editor/pointed.ts';
import { useEditor, useEditorStore } from '@/components/editor/state/editor-context.tsx';
import type { ModelPath } from '@/lib/registries/path.ts';

/**
 * Whether the one thing that all panes light up is this place of the model or, where it stands for all in it, one
 * `within`: what the pointer rests on in another pane, else what is selected.
 */
export function useLitUp(path: ModelPath, within = false): boolean {
  const isLit = (lit: ModelPath | undefined) =>
    lit !== undefined && (lit.length === path.length || within) && path.every((part, index) => part === lit[index]);
  const pointed = useStore(pointedIn(useEditorStore()), ({ place }) =>
    place === null || place.by === 'form' ? null : isLit(place.path),
  );
  const selected = useEditor((state) => isLit(state.selected?.path));
  return pointed ?? selected;
}
