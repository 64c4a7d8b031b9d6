'use client';

import { useTranslations } from 'next-intl';
import { Card } from './card.tsx';

export function SetUpDone() {
  const t = useTranslations('team');
  return (
    <Card title={t('titles.setUp')} lead={t('setUp.done')}>
      <a href="/sign-in" className="text-accent underline underline-offset-4">
        {t('setUp.toSignIn')}
      </a>
    </Card>
  );
}
