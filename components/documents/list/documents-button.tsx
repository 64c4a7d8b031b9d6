'use client';

import { ChevronDown } from 'lucide-react';
import { useTranslations } from 'next-intl';
import { useStore } from 'zustand';
import type { FrameTabs } from '@/components/editor/frame.ts';
import { Gate } from '@/components/gate/gate.tsx';
import { later } from '@/components/gate/later.tsx';
import { Popover } from '@/components/ui/popover.tsx';
import { useDocuments } from '../documents-context.tsx';
import { documentsView, openList } from '../documents-view.ts';
import { useTabName } from '../use-tab-name.ts';

const DocumentsList = later(async () => (await import('./documents-list.tsx')).DocumentsList);

/** Opens the list of all documents. Where there is no room for tabs, it names the one that is shown. */
export function DocumentsButton({ expected }: { expected: FrameTabs | null }) {
  const t = useTranslations('documents');
  const nameOf = useTabName();
  const open = useStore(documentsView, (view) => view.listOpen);
  const shown = useDocuments(({ active }) => active.name);
  const count = useDocuments(({ entries }) => entries.length);
  const name = nameOf(expected?.name ?? shown);
  return (
    <Popover
      title={t('title')}
      closeLabel={t('closeList')}
      open={open}
      onOpenChange={openList}
      trigger={
        <button
          type="button"
          aria-label={t('list', { name, count: expected?.count ?? count })}
          className="flex h-7 min-w-0 2xl:shrink-0 items-center gap-1 rounded px-1.5 text-base font-medium transition-colors hover:bg-hover 2xl:text-muted pointer-coarse:h-10"
        >
          <span className="truncate 2xl:hidden">{name}</span>
          <span className="hidden tabular-nums 2xl:inline">{expected?.count ?? count}</span>
          <ChevronDown aria-hidden className="size-3.5 shrink-0 text-faint" />
        </button>
      }
    >
      <Gate open={open} onMissing={() => openList(false)}>
        <DocumentsList />
      </Gate>
    </Popover>
  );
}
