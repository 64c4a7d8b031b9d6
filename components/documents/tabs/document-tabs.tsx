'use client';

import { Plus } from 'lucide-react';
import { useTranslations } from 'next-intl';
import type { FrameTabs } from '@/components/editor/frame.ts';
import { IconButton } from '@/components/ui/icon-button.tsx';
import { useDocuments } from '../documents-context.tsx';
import { DocumentsButton } from '../list/documents-button.tsx';
import { ExpectedTabs } from './expected-tabs.tsx';
import { TabStrip } from './tab-strip.tsx';

/** The open documents as tabs; where there is no room for them, the name of the one shown, with a list of all. */
export function DocumentTabs({ expected }: { expected: FrameTabs | null }) {
  const t = useTranslations('documents');
  const begin = useDocuments((documents) => documents.begin);
  return (
    <nav aria-label={t('title')} className="flex min-w-0 flex-1 items-center gap-0.5">
      {expected ? <ExpectedTabs tabs={expected} /> : <TabStrip />}
      <DocumentsButton expected={expected} />
      <IconButton
        label={t('new')}
        icon={<Plus aria-hidden className="size-4" />}
        className="hidden! 2xl:inline-flex!"
        onClick={begin}
      />
    </nav>
  );
}
