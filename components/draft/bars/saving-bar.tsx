'use client';

import { useTranslations } from 'next-intl';
import { inPalette } from '@/components/palette/in-palette.ts';
import { Button } from '@/components/ui/button.tsx';
import { useDraft, useSaving } from '../draft-context.tsx';
import { Bar } from './bar.tsx';

/** Why the draft is not on the page, or what is on the page not on the server. */
export function SavingBar() {
  const t = useTranslations('draft');
  const phase = useDraft((draft) => draft.phase);
  const saver = useDraft((draft) => draft.saver);
  const status = useSaving();
  if (phase === 'away') return <Bar kind="warning" says={t('loading.away')} />;
  if (phase !== 'ready' && phase !== 'loading')
    return <Bar kind="error" says={phase === 'signed-out' ? t('refused.signed-out') : t('loading.refused')} />;
  if (status.kind === 'away') return <Bar kind="warning" says={t('said.away')} />;
  if (status.kind !== 'refused') return null;
  return (
    <Bar kind="error" says={t(`refused.${status.why}`)}>
      <Button {...inPalette('save-again')} onClick={saver?.retry}>
        {t('again')}
      </Button>
    </Bar>
  );
}
