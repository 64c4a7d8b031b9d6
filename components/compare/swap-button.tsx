'use client';

import { ArrowLeftRight } from 'lucide-react';
import { useTranslations } from 'next-intl';
import { IconButton } from '@/components/ui/icon-button.tsx';
import { openComparison, type Sides } from './comparison-store.ts';

export function SwapButton({ sides: { left, right } }: { sides: Sides }) {
  const t = useTranslations('compare.view');
  return (
    <IconButton
      label={t('swap')}
      icon={<ArrowLeftRight aria-hidden className="size-4" />}
      onClick={() => openComparison({ left: right, right: left })}
    />
  );
}
