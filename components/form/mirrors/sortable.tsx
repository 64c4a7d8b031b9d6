'use client';

import { AutoScroller, Cursor, Feedback, PointerSensor, PreventSelection, StyleInjector } from '@dnd-kit/dom';
import { DragDropProvider } from '@dnd-kit/react';
import { isSortable, useSortable } from '@dnd-kit/react/sortable';
import { type ReactNode, useMemo } from 'react';
import { useNonce } from '@/components/ui/providers.tsx';

const sensors = [PointerSensor];
const calm = { duration: 120, easing: 'ease-out' };

type SortableListProps = { onMove: (index: number, to: number) => void; children: ReactNode };

/** A list whose rows are put in order by dragging. The keyboard has its own ways, so dnd-kit's are left out. */
export function SortableList({ onMove, children }: SortableListProps) {
  const nonce = useNonce();
  const plugins = useMemo(
    () => [
      AutoScroller,
      Cursor,
      Feedback.configure({ dropAnimation: calm }),
      PreventSelection,
      StyleInjector.configure({ nonce }),
    ],
    [nonce],
  );
  return (
    <DragDropProvider
      plugins={plugins}
      sensors={sensors}
      onDragEnd={({ operation, canceled }) => {
        const { source } = operation;
        if (!canceled && isSortable(source)) onMove(source.initialIndex, source.index);
      }}
    >
      {children}
    </DragDropProvider>
  );
}

/** Makes an element a row of the list, dragged by its handle. */
export function useSortableRow(id: string, index: number, disabled: boolean) {
  const { ref, handleRef, isDragging } = useSortable({ id, index, disabled, transition: calm });
  return { ref, handleRef, isDragging };
}
