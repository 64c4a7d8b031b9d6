'use client';

import { useRef } from 'react';
import { useEditor } from '@/components/editor/state/editor-context.tsx';
import type { EditorState } from '@/components/editor/state/editor-state.ts';

/**
 * Like `useEditor`, for values that every reading makes anew: what is the `same` as before stays the very object that
 * it was, so that a part of the form renders only when its own part of the document changes.
 */
export function useEditorValue<Value>(
  select: (state: EditorState) => Value,
  same: (one: Value, other: Value) => boolean,
): Value {
  const last = useRef<{ readonly value: Value } | null>(null);
  return useEditor((state) => {
    const value = select(state);
    if (last.current && same(last.current.value, value)) return last.current.value;
    last.current = { value };
    return value;
  });
}

/** Whether the form only shows: who looks may not change it, or the text is broken, and what stands here is the last version that was not. */
export function useReadOnly(): boolean {
  return useEditor((state) => state.readOnly || !state.reading.accepted);
}
