'use client';

import { Combobox } from '@base-ui/react/combobox';
import { useVirtualizer, type Virtualizer } from '@tanstack/react-virtual';
import { Check, ChevronDown } from 'lucide-react';
import { useTranslations } from 'next-intl';
import { type RefObject, useImperativeHandle, useRef, useState } from 'react';
import { inputClass } from '@/components/ui/text-field.tsx';
import { type FaceKey, take, useTypeAhead } from '@/components/ui/type-ahead.ts';
import type { PreviewTab } from './preview-tabs.ts';

type FileListProps = {
  tabs: readonly PreviewTab[];
  shown: string;
  /** How many have no tab. */
  hidden: number;
  onShow: (path: string) => void;
};

const noTabs: readonly PreviewTab[] = [];

/** Much quicker over ten thousand names than to compare them as a language does. */
function isFoundBy({ name }: PreviewTab, query: string): boolean {
  return name.toLowerCase().includes(query.toLowerCase());
}

type Scroller = Virtualizer<HTMLDivElement, Element>;

/** All files in a list that can be searched. */
export function FileList({ tabs, shown, hidden, onShow }: FileListProps) {
  const t = useTranslations('preview');
  const { open, query, setQuery, show, typeAhead } = useTypeAhead();
  const [list, setList] = useState<HTMLDivElement | null>(null);
  const scroller = useRef<Scroller | null>(null);
  const pressOnFace = (event: FaceKey) => {
    const first = event.key === 'Enter' && query !== '' ? tabs.find((tab) => isFoundBy(tab, query)) : undefined;
    if (first === undefined) return typeAhead(event);
    take(event);
    show(false);
    onShow(first.path);
  };
  return (
    <Combobox.Root
      virtualized
      // A closed list need not be searched whenever the page around it is drawn.
      items={open ? tabs : noTabs}
      filter={isFoundBy}
      itemToStringLabel={(tab: PreviewTab) => tab.name}
      itemToStringValue={(tab: PreviewTab) => tab.name}
      isItemEqualToValue={(tab: PreviewTab, other: PreviewTab) => tab.path === other.path}
      value={tabs.find((tab) => tab.path === shown) ?? null}
      onValueChange={(tab: PreviewTab | null) => tab && onShow(tab.path)}
      inputValue={query}
      onInputValueChange={setQuery}
      open={open}
      onOpenChange={show}
      autoHighlight
      onItemHighlighted={(_tab, { reason, index }) => {
        if (reason !== 'pointer' && index >= 0)
          queueMicrotask(() => scroller.current?.scrollToIndex(index, { align: 'auto' }));
      }}
    >
      <Combobox.Trigger
        aria-label={t('more', { count: hidden })}
        onKeyDown={pressOnFace}
        className="flex shrink-0 items-center gap-1 px-2 text-sm text-muted tabular-nums transition-colors hover:bg-hover hover:text-ink focus-visible:-outline-offset-2"
      >
        +{hidden}
        <ChevronDown aria-hidden className="size-3.5" />
      </Combobox.Trigger>
      <Combobox.Portal>
        <Combobox.Positioner align="end" sideOffset={4} className="z-50 outline-none">
          <Combobox.Popup
            aria-label={t('tabs')}
            className="grid w-[min(360px,calc(100vw-16px))] grid-rows-[auto_minmax(0,1fr)] overflow-hidden rounded-md border border-line bg-raised shadow-lg outline-none"
          >
            <div className="border-b border-line p-1.5">
              <Combobox.Input
                aria-label={t('find')}
                placeholder={t('find')}
                spellCheck={false}
                className={inputClass(true, false)}
              />
            </div>
            <Combobox.Empty>
              <p className="px-3 py-3 text-muted empty:hidden">{t('nothingFound')}</p>
            </Combobox.Empty>
            <Combobox.List
              ref={setList}
              className="max-h-[min(360px,calc(var(--available-height)-48px))] overflow-auto overscroll-contain"
            >
              <FileRows open={open} list={list} scroller={scroller} />
            </Combobox.List>
          </Combobox.Popup>
        </Combobox.Positioner>
      </Combobox.Portal>
    </Combobox.Root>
  );
}

const rowHeight = 28;

type FileRowsProps = { open: boolean; list: HTMLDivElement | null; scroller: RefObject<Scroller | null> };

function FileRows({ open, list, scroller }: FileRowsProps) {
  const found = Combobox.useFilteredItems<PreviewTab>();
  const virtualizer = useVirtualizer<HTMLDivElement, Element>({
    enabled: open,
    count: found.length,
    getScrollElement: () => list,
    estimateSize: () => rowHeight,
    overscan: 12,
    scrollPaddingStart: 4,
    scrollPaddingEnd: 4,
    paddingStart: 4,
    paddingEnd: 4,
  });
  useImperativeHandle(scroller, () => virtualizer);
  if (found.length === 0) return null;
  return (
    <div role="presentation" className="relative" style={{ height: virtualizer.getTotalSize() }}>
      {virtualizer.getVirtualItems().map(({ index, key, start }) => {
        const tab = found[index];
        return tab ? <FileRow key={key} tab={tab} index={index} count={found.length} start={start} /> : null;
      })}
    </div>
  );
}

function FileRow({ tab, index, count, start }: { tab: PreviewTab; index: number; count: number; start: number }) {
  const t = useTranslations('preview');
  return (
    <Combobox.Item
      index={index}
      value={tab}
      aria-setsize={count}
      aria-posinset={index + 1}
      style={{ top: start, height: rowHeight }}
      className="absolute inset-x-1 grid grid-cols-[16px_minmax(0,1fr)_auto] items-center gap-2 rounded px-2 outline-none select-none data-highlighted:bg-hover"
    >
      <Combobox.ItemIndicator className="col-start-1">
        <Check aria-hidden className="size-3.5 text-accent" />
      </Combobox.ItemIndicator>
      <span
        className={`col-start-2 truncate font-mono text-sm ${tab.state === 'gone' ? 'text-faint line-through' : ''}`}
      >
        {tab.name}
      </span>
      {tab.state === 'same' ? null : <span className="col-start-3 text-sm text-accent">{t(tab.state)}</span>}
    </Combobox.Item>
  );
}
