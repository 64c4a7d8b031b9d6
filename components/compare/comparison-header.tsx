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
    <header className="grid min-h-12 grid-cols-[minmax(0,1fr)_auto] items-start gap-x-2 gap-y-1.5 border-b border-line bg-surface py-2 pr-2 pl-3 xl:flex xl:items-center xl:gap-x-3">
      <Dialog.Title className="max-xl:sr-only text-lg font-semibold">{t('title')}</Dialog.Title>
      <SidePicker sides={sides} side="left" />
      <IconButton
        label={t('swap')}
        icon={<ArrowLeftRight aria-hidden className="size-4 max-xl:rotate-90" />}
        className="max-xl:order-last"
        onClick={() => openComparison({ left: right, right: left })}
      />
      <SidePicker sides={sides} side="right" />
      <IconButton
        label={t('close')}
        icon={<X aria-hidden className="size-4" />}
        className="max-xl:-order-1 max-xl:col-start-2 max-xl:row-start-1 xl:ml-auto"
        onClick={() => closeComparison()}
      />
    </header>
  );
}
