import { Combobox } from '@base-ui/react/combobox';
import { useVirtualizer, type Virtualizer } from '@tanstack/react-virtual';
import { Check } from 'lucide-react';
import { type RefObject, useImperativeHandle, useLayoutEffect } from 'react';
import type { SearchGroup, SearchOption } from './search-select.tsx';

type Row =
  | { readonly kind: 'label'; readonly label: string }
  | { readonly kind: 'option'; readonly option: SearchOption; readonly index: number };

/** Brings an option into sight, by its place among all. */
export type ShowOption = (index: number) => void;

type SearchOptionsProps = {
  groups: readonly SearchGroup[];
  /** What is chosen, which is in sight at first. */
  value: string;
  list: HTMLDivElement | null;
  show: RefObject<ShowOption | null>;
};

const usualHeight = 28;

/** The options under the names of their groups; those in sight alone are drawn, as there are hundreds. */
export function SearchOptions({ groups, value, list, show }: SearchOptionsProps) {
  const rows = rowsOf(groups);
  const virtualizer = useVirtualizer<HTMLDivElement, Element>({
    count: rows.length,
    getScrollElement: () => list,
    estimateSize: () => usualHeight,
    overscan: 6,
    scrollPaddingStart: usualHeight,
    scrollPaddingEnd: 4,
    paddingEnd: 4,
  });
  useImperativeHandle(show, () => (index) => scrollTo(virtualizer, rows, index));
  // biome-ignore lint/correctness/useExhaustiveDependencies: once, when the list is there
  useLayoutEffect(() => {
    const chosen = rows.find((row) => row.kind === 'option' && row.option.value === value);
    if (list && chosen?.kind === 'option') scrollTo(virtualizer, rows, chosen.index);
  }, [list]);
  const count = rows.length - groups.length;
  return (
    <div role="presentation" className="relative" style={{ height: virtualizer.getTotalSize() }}>
      {virtualizer.getVirtualItems().map(({ index, start }) => {
        const row = rows[index];
        if (!row) return null;
        const place = { 'data-index': index, ref: virtualizer.measureElement, style: { top: start } };
        return row.kind === 'label' ? (
          <div
            key={row.label}
            role="presentation"
            className="absolute inset-x-1 px-2 pt-2 pb-1 text-sm text-faint select-none"
            {...place}
          >
            {row.label}
          </div>
        ) : (
          <Combobox.Item
            key={row.option.value}
            index={row.index}
            value={row.option}
            aria-setsize={count}
            aria-posinset={row.index + 1}
            className="absolute inset-x-1 grid min-h-7 grid-cols-[16px_1fr_auto] items-center gap-2 rounded px-2 outline-none select-none data-highlighted:bg-hover pointer-coarse:min-h-10"
            {...place}
          >
            <Combobox.ItemIndicator className="col-start-1">
              <Check aria-hidden className="size-3.5 text-accent" />
            </Combobox.ItemIndicator>
            <span className="col-start-2 truncate">{row.option.label}</span>
            <span className="col-start-3 text-sm text-muted tabular-nums">{row.option.detail}</span>
          </Combobox.Item>
        );
      })}
    </div>
  );
}

function rowsOf(groups: readonly SearchGroup[]): readonly Row[] {
  let index = 0;
  return groups.flatMap(({ label, items }): readonly Row[] => [
    { kind: 'label', label },
    ...items.map((option): Row => ({ kind: 'option', option, index: index++ })),
  ]);
}

function scrollTo(virtualizer: Virtualizer<HTMLDivElement, Element>, rows: readonly Row[], option: number): void {
  const row = rows.findIndex((each) => each.kind === 'option' && each.index === option);
  // With the first of a group its name comes into sight too.
  if (row >= 0) virtualizer.scrollToIndex(rows[row - 1]?.kind === 'label' ? row - 1 : row, { align: 'auto' });
}
