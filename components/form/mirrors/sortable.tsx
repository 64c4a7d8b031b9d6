'use client';

import { AutoScroller, Cursor, Feedback, PointerSensor, PreventSelection, StyleInjector } from '@dnd-kit/dom';
import { DragDropProvider } from '@dnd-kit/react';
import { isSortable, useSortable } from '@dnd-kit/react/sortable';
import { memo, type RefObject, useMemo } from 'react';
import { useNonce } from '@/components/ui/providers.tsx';
import type { EndpointActions } from './use-endpoint-actions.ts';

const sensors = [PointerSensor];
const calm = { duration: 120, easing: 'ease-out' };

type SortableRowsProps = {
  /** The keys of the rows, in their order, with blanks between them. */
  keys: string;
  /** The element of each row; its handle is the one in it marked `data-handle`. */
  elements: RefObject<ReadonlyMap<number, HTMLElement>>;
  disabled: boolean;
  actions: RefObject<EndpointActions>;
};

/**
 * Lets rows that are on the page already be put in order by dragging. It renders nothing and stands beside the list, so that it can
 * be loaded after it. The keyboard has ways of its own, so dnd-kit's are left out.
 */
export const SortableRows = memo(function SortableRows({ keys, elements, disabled, actions }: SortableRowsProps) {
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
        if (!canceled && isSortable(source)) actions.current.move(source.initialIndex, source.index);
      }}
    >
      {keys.split(' ').map((key, index) => (
        <SortableRow key={key} id={key} index={index} elements={elements} disabled={disabled} />
      ))}
    </DragDropProvider>
  );
});

type SortableRowProps = Pick<SortableRowsProps, 'elements' | 'disabled'> & { id: string; index: number };

function SortableRow({ id, index, elements, disabled }: SortableRowProps) {
  const refs = useMemo(() => {
    const element = () => elements.current.get(Number(id)) ?? null;
    return {
      element: {
        get current() {
          return element();
        },
      },
      handle: {
        get current() {
          return element()?.querySelector('[data-handle]') ?? null;
        },
      },
    };
  }, [id, elements]);
  useSortable({ id, index, disabled, transition: calm, ...refs });
  return null;
}
