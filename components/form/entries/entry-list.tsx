'use client';

import { useVirtualizer } from '@tanstack/react-virtual';
import { useTranslations } from 'next-intl';
import { type FocusEvent, useCallback, useRef, useState } from 'react';
import { usePrinting } from '@/components/ui/use-printing.ts';
import type { Keyed } from '../rows/reconcile.ts';
import type { SectionName } from '../state/form-view.ts';
import { EntryRow } from './entry-row.tsx';
import { type AtFirst, useOffsetWithin } from './use-offset-within.ts';
import { rowsAhead, useDestinations, useScrollTo } from './use-scroll-to-entry.ts';
import { rowsInReach } from './visible-range.ts';

/** Lists up to this long are rendered whole, so that the browser's own search finds everything. */
const wholeUpTo = 40;
const heightOfClosedRow = 33;
const heightOfHeading = 40;

type EntryListProps = {
  section: SectionName;
  entries: readonly Keyed<string>[];
  labelledBy: string;
  scroller: HTMLElement | null;
};

/** The rows of a section, of which only those near the visible part of the pane are rendered, and all on paper. */
export function EntryList({ section, entries, labelledBy, scroller }: EntryListProps) {
  // Once for all rows: it takes its time to be made.
  const t = useTranslations('form');
  const list = useRef<HTMLUListElement>(null);
  const focused = useRef<number | null>(null);
  const isShort = entries.length <= wholeUpTo;
  const printing = usePrinting();
  const [atFirst] = useState<AtFirst>(isShort ? 'at once' : 'apart');
  const offset = useOffsetWithin(scroller, list, atFirst);
  const [asked, chosen] = useDestinations(section, entries);
  const virtualizer = useVirtualizer({
    count: entries.length,
    getScrollElement: () => scroller,
    estimateSize: () => heightOfClosedRow,
    // Another function would have all rows measured anew, also those of a list that only scrolls.
    getItemKey: useCallback((index: number) => entries[index]?.key ?? index, [entries]),
    overscan: isShort ? wholeUpTo : printing ? entries.length : 8,
    scrollMargin: offset ?? 0,
    scrollPaddingStart: heightOfHeading,
    scrollPaddingEnd: heightOfHeading,
    // A row that has the focus stays, however far it is scrolled away.
    rangeExtractor: (range): number[] =>
      rowsInReach(
        range,
        [
          focused.current === null ? -1 : entries.findIndex((entry) => entry.key === focused.current),
          ...rowsAhead(asked, range),
          ...rowsAhead(chosen, range),
        ],
        isShort || printing || !virtualizer.isScrolling ? null : virtualizer.scrollDirection,
      ),
  });

  useScrollTo(asked, virtualizer);
  useScrollTo(chosen, virtualizer);

  const remember = (event: FocusEvent) => {
    const key = event.target.closest('li')?.dataset.key;
    focused.current = key === undefined ? null : Number(key);
  };
  const rows = offset === null ? [] : virtualizer.getVirtualItems();
  return (
    <ul
      ref={list}
      aria-labelledby={labelledBy}
      className="relative"
      style={{ height: virtualizer.getTotalSize() }}
      onFocus={remember}
      onBlur={() => {
        focused.current = null;
      }}
    >
      {rows.map((item) => {
        const entry = entries[item.index];
        if (!entry) return null;
        return (
          <li
            key={entry.key}
            ref={virtualizer.measureElement}
            data-index={item.index}
            data-key={entry.key}
            aria-setsize={entries.length}
            aria-posinset={item.index + 1}
            className="absolute inset-x-0 border-b border-line"
            style={{ top: item.start - virtualizer.options.scrollMargin }}
          >
            <EntryRow section={section} entry={entry} t={t} />
          </li>
        );
      })}
    </ul>
  );
}
