'use client';

import { useTranslations } from 'next-intl';
import { tabName } from '@/components/preview/preview-tabs.ts';
import { VirtualList } from '@/components/ui/virtual-list.tsx';
import type { ListedFile } from './work/outcome.ts';

/** The files in which the sides differ. */
export function FileList({ files }: { files: readonly ListedFile[] }) {
  const t = useTranslations('compare.view');
  return (
    <VirtualList label={t('files', { count: files.length })} items={files} keyOf={({ path }) => path} estimate={28}>
      {({ path, change }) => (
        <p className="flex gap-2 px-3 py-1">
          <span className="min-w-0 truncate font-mono text-sm">{tabName(path)}</span>
          <span className="text-sm text-muted">{t(`change.${change}`)}</span>
        </p>
      )}
    </VirtualList>
  );
}
