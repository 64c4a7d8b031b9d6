'use client';

import { useVirtualizer } from '@tanstack/react-virtual';
import { type ReactNode, useEffect, useState } from 'react';
import { classNames } from './class-names.ts';

type VirtualListProps<Item> = {
  label: string;
  items: readonly Item[];
  keyOf: (item: Item, index: number) => string | number;
  /** The usual height of a row. */
  estimate: number;
  /** A row that is brought into sight when it becomes another one; below zero none is. */
  inView?: number;
  className?: string;
  children: (item: Item) => ReactNode;
};

/** A list that scrolls by itself and renders only the rows in sight, which may be of any height. */
export function VirtualList<Item>({
  label,
  items,
  keyOf,
  estimate,
  inView = -1,
  className,
  children,
}: VirtualListProps<Item>) {
  const [scroller, setScroller] = useState<HTMLDivElement | null>(null);
  const virtualizer = useVirtualizer({
    count: items.length,
    getScrollElement: () => scroller,
    estimateSize: () => estimate,
    getItemKey: (index) => {
      const item = items[index];
      return item === undefined ? index : keyOf(item, index);
    },
    overscan: 6,
  });
  useEffect(() => {
    if (scroller !== null && inView >= 0) virtualizer.scrollToIndex(inView);
  }, [virtualizer, scroller, inView]);
  return (
    <div ref={setScroller} className={classNames('overflow-y-auto overscroll-contain', className)}>
      <ul aria-label={label} className="relative" style={{ height: virtualizer.getTotalSize() }}>
        {virtualizer.getVirtualItems().map(({ index, key, start }) => {
          const item = items[index];
          return item === undefined ? null : (
            <li
              key={key}
              ref={virtualizer.measureElement}
              data-index={index}
              aria-posinset={index + 1}
              aria-setsize={items.length}
              className="absolute inset-x-0"
              style={{ top: start }}
            >
              {children(item)}
            </li>
          );
        })}
      </ul>
    </div>
  );
}
