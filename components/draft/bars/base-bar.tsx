'use client';

import { useTranslations } from 'next-intl';
import { useState } from 'react';
import { Button } from '@/components/ui/button.tsx';
import { useDraft, useSaving } from '../draft-context.tsx';
import { hasMovedBase } from '../draft-state.ts';
import { Bar } from './bar.tsx';

/** Says that another revision was published since the draft was made, with the way to lay the draft upon it. */
export function BaseBar() {
  const t = useTranslations('draft.moved');
  const { base, publishedRevision: published } = useDraft((draft) => draft.stand);
  const moved = useDraft(({ stand }) => hasMovedBase(stand));
  const may = useDraft(({ stand, looksOnly }) => !looksOnly && stand.reasonsAgainst.rebase === null);
  const saver = useDraft((draft) => draft.saver);
  const { kind } = useSaving();
  const [asked, setAsked] = useState<string | null>(null);
  if (!moved || !may || kind === 'conflict') return null;
  // Until the server says how it stands since.
  const underWay = asked === `${base} ${published}`;
  return (
    <Bar kind="warning" says={t('text', { base, published })}>
      <Button
        disabled={underWay && kind === 'saving'}
        focusableWhenDisabled
        onClick={() => {
          setAsked(`${base} ${published}`);
          saver?.rebase();
        }}
      >
        {t('merge')}
      </Button>
    </Bar>
  );
}
