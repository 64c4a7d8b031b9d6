'use client';

import { Dialog } from '@base-ui/react/dialog';
import { ArrowLeftRight, X } from 'lucide-react';
import { useTranslations } from 'next-intl';
import { IconButton } from '@/components/ui/icon-button.tsx';
import { closeComparison, openComparison, type Sides } from './comparison-store.ts';
import { SidePicker } from './side-picker.tsx';

/** What is compared with what. */
export function ComparisonHeader({ sides }: { sides: Sides }) {
  const t = useTranslations('compare.view');
  const { left, right } = sides;
  return (
    <header className="grid min-h-12 grid-cols-[minmax(0,1fr)_auto] items-start gap-x-2 gap-y-1.5 border-b border-line bg-surface py-2 pr-2 pl-3 min-[1360px]:flex min-[1360px]:items-center min-[1360px]:gap-x-3">
      <Dialog.Title className="max-[1360px]:sr-only text-lg font-semibold">{t('title')}</Dialog.Title>
      <SidePicker sides={sides} side="left" />
      <IconButton
        label={t('swap')}
        icon={<ArrowLeftRight aria-hidden className="size-4 max-[1360px]:rotate-90" />}
        className="max-[1360px]:order-last"
        onClick={() => openComparison({ ...sides, left: right, right: left })}
      />
      <SidePicker sides={sides} side="right" />
      <IconButton
        label={t('close')}
        icon={<X aria-hidden className="size-4" />}
        className="max-[1360px]:-order-1 max-[1360px]:col-start-2 max-[1360px]:row-start-1 min-[1360px]:ml-auto"
        onClick={() => closeComparison()}
      />
    </header>
  );
}
