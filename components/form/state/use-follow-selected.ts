'use client';

import { useLayoutEffect } from 'react';
import { useEditor } from '@/components/editor/state/editor-context.tsx';
import { nearestControl, whenRowIsThere } from './controls.ts';

/** Scrolls just enough to show what was chosen in another pane. */
export function useFollowSelected(pane: HTMLElement | null): void {
  const selected = useEditor((state) => state.selected);
  useLayoutEffect(() => {
    if (!selected || selected.by === 'form' || !pane) return;
    return whenRowIsThere(pane, selected.path, () =>
      nearestControl(pane, selected.path)?.scrollIntoView({ block: 'nearest' }),
    );
  }, [pane, selected]);
}
