'use client';

import { useTranslations } from 'next-intl';
import { type KeyboardEvent, memo, useLayoutEffect, useMemo, useRef } from 'react';
import { classNames } from '@/components/ui/class-names.ts';
import { FileList } from './file-list.tsx';
import { fitTabs } from './fit-tabs.ts';
import type { PreviewTab } from './preview-tabs.ts';
import { usePointedFile } from './use-pointed-file.ts';
import { useTabRoom } from './use-tab-room.ts';

type FileTabsProps = {
  tabs: readonly PreviewTab[];
  shown: string;
  onShow: (path: string) => void;
  panelId: string;
};

const widthOfMore = 64;

/** A tab for each file that fits into the row; all files are in the list at its end. */
export const FileTabs = memo(function FileTabs({ tabs, shown, onShow, panelId }: FileTabsProps) {
  const t = useTranslations('preview');
  const row = useRef<HTMLDivElement>(null);
  const list = useRef<HTMLDivElement>(null);
  const { room, widthOf } = useTabRoom(row);
  const selected = useMemo(() => tabs.findIndex((tab) => tab.path === shown), [tabs, shown]);
  const pointed = usePointedFile(shown);
  const fitting = fitTabs(tabs, widthOf, room, widthOfMore, selected);

  useLayoutEffect(() => {
    const tab = list.current?.querySelector<HTMLElement>(`[data-index="${selected}"]`);
    if (list.current?.contains(document.activeElement)) tab?.focus();
  }, [selected]);

  const press = (event: KeyboardEvent) => {
    const to = { ArrowLeft: selected - 1, ArrowRight: selected + 1, Home: 0, End: tabs.length - 1 }[event.key];
    const tab = to === undefined ? undefined : tabs[(to + tabs.length) % tabs.length];
    if (!tab) return;
    event.preventDefault();
    onShow(tab.path);
  };
  return (
    <div ref={row} className="flex min-w-0 flex-1 items-stretch">
      <div ref={list} role="tablist" aria-label={t('tabs')} className="flex min-w-0 items-stretch" onKeyDown={press}>
        {fitting.map((index) => {
          const tab = tabs[index];
          return tab ? (
            <FileTab
              key={tab.path}
              tab={tab}
              index={index}
              count={tabs.length}
              selected={index === selected}
              pointed={tab.path === pointed}
              panelId={panelId}
              onShow={onShow}
            />
          ) : null;
        })}
      </div>
      {room > 0 && fitting.length < tabs.length ? (
        <FileList tabs={tabs} shown={shown} hidden={tabs.length - fitting.length} onShow={onShow} />
      ) : null}
    </div>
  );
});

type FileTabProps = {
  tab: PreviewTab;
  index: number;
  count: number;
  selected: boolean;
  /** Whether what the pointer rests on elsewhere is in this file. */
  pointed: boolean;
  panelId: string;
  onShow: (path: string) => void;
};

function FileTab({ tab, index, count, selected, pointed, panelId, onShow }: FileTabProps) {
  const t = useTranslations('preview');
  return (
    <button
      type="button"
      role="tab"
      data-index={index}
      aria-selected={selected}
      aria-controls={panelId}
      aria-posinset={index + 1}
      aria-setsize={count}
      tabIndex={selected ? 0 : -1}
      title={tab.name}
      className={classNames(
        'relative flex max-w-60 min-w-0 items-center gap-1.5 border-b-2 px-3 font-mono text-sm transition-colors focus-visible:-outline-offset-2',
        selected ? 'border-accent text-ink' : 'border-transparent text-muted hover:bg-hover hover:text-ink',
        pointed && !selected && 'bg-accent-soft text-ink',
        tab.state === 'gone' && 'text-faint line-through',
      )}
      onClick={() => onShow(tab.path)}
    >
      <span className="min-w-0 truncate">{tab.name}</span>
      {tab.state === 'same' ? null : <TabMark label={t(tab.state)} />}
    </button>
  );
}

function TabMark({ label }: { label: string }) {
  return (
    <span className="size-1.5 shrink-0 rounded-full bg-accent">
      <span className="sr-only">{label}</span>
    </span>
  );
}
