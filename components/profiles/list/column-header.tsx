'use client';

import { ArrowDown, ArrowUp } from 'lucide-react';
import { useTranslations } from 'next-intl';
import { inPalette } from '@/components/palette/in-palette.ts';
import { classNames } from '@/components/ui/class-names.ts';
import type { Column, Order } from './arrange.ts';
import { columnClass } from './column-class.ts';

type ColumnHeaderProps = { column: Column; order: Order; onOrder: (column: Column) => void };

/** Names a column, and sorts by it. */
export function ColumnHeader({ column, order, onOrder }: ColumnHeaderProps) {
  const t = useTranslations('profiles.list.columns');
  const sorted = order.by === column;
  const Arrow = order.descending ? ArrowDown : ArrowUp;
  return (
    <th
      aria-sort={sorted ? (order.descending ? 'descending' : 'ascending') : undefined}
      className={classNames('p-0 font-normal', columnClass[column])}
    >
      <button
        {...inPalette(`sort-${column}`)}
        type="button"
        onClick={() => onOrder(column)}
        className={classNames(
          'flex h-8 w-full items-center gap-1 px-3 transition-colors hover:text-ink focus-visible:-outline-offset-2 pointer-coarse:h-10',
          sorted && 'text-ink',
        )}
      >
        {t(column)}
        {sorted ? <Arrow aria-hidden className="size-3" /> : null}
      </button>
    </th>
  );
}
