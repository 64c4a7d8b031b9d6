'use client';

import { useTranslations } from 'next-intl';
import { Rescue } from '@/components/storage/rescue.tsx';

export default function Failed({ reset }: { reset: () => void }) {
  const t = useTranslations('app.failed');
  const words = {
    title: t('title'),
    kept: t('kept'),
    nothingKept: t('nothingKept'),
    again: t('again'),
    download: t('download'),
  };
  return <Rescue words={words} again={reset} />;
}
