'use client';

import { X } from 'lucide-react';
import { useTranslations } from 'next-intl';
import { useShell } from '@/components/editor/shell-context.tsx';
import { Button } from '@/components/ui/button.tsx';
import { IconButton } from '@/components/ui/icon-button.tsx';
import { VerdictIcon } from '@/components/ui/verdict-icon.tsx';
import { useOpenOtherTab } from './use-open-other-tab.ts';

/** Says what keeps the work from surviving a reload, or that another tab keeps its own. */
export function StorageBar() {
  const t = useTranslations('storage');
  const trouble = useShell((shell) => shell.trouble);
  const setTrouble = useShell((shell) => shell.setTrouble);
  const openDialog = useShell((shell) => shell.openDialog);
  const openOther = useOpenOtherTab();
  return (
    <div role="status">
      {trouble ? (
        <div className="flex flex-wrap items-center gap-x-2 gap-y-1 border-b border-line bg-canvas px-3 py-1.5">
          <VerdictIcon kind={trouble === 'other-tab' ? 'info' : 'warning'} />
          <p className="min-w-0 flex-1 basis-60">{t(`trouble.${trouble}`)}</p>
          {trouble === 'other-tab' ? (
            <Button onClick={openOther}>{t('loadOther')}</Button>
          ) : (
            <Button onClick={() => openDialog('download')}>{t('download')}</Button>
          )}
          <IconButton label={t('close')} icon={<X aria-hidden className="size-4" />} onClick={() => setTrouble(null)} />
        </div>
      ) : null}
    </div>
  );
}
