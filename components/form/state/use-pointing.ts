'use client';

import { type PointerEvent, useMemo } from 'react';
import { createPointing } from '@/components/editor/pointed.ts';
import { useEditorStore } from '@/components/editor/state/editor-context.tsx';
import { modelPathOf } from './controls.ts';

/** Tells on which field of the form, or on whose row, the pointer rests. A finger rests on nothing. */
export function usePointing() {
  const editor = useEditorStore();
  return useMemo(() => {
    const { over, leave } = createPointing(editor, 'form');
    return {
      onPointerMove({ target, pointerType, buttons }: PointerEvent) {
        if (pointerType !== 'touch' && buttons === 0) over(() => pathUnder(target));
      },
      onPointerLeave: leave,
    };
  }, [editor]);
}

function pathUnder(target: EventTarget) {
  if (!(target instanceof Element)) return null;
  const field = target.closest('[data-path]') ?? target.closest('li')?.querySelector('[data-path]') ?? null;
  return modelPathOf(field);
}
