'use client';

import { useTranslations } from 'next-intl';
import { useEditorStore } from '@/components/editor/state/editor-context.tsx';
import { Button } from '@/components/ui/button.tsx';
import { reviewPage } from '../addresses.ts';
import { useDraft, useDraftItself } from '../draft-context.tsx';
import { unlock } from '../unlock.ts';
import { Bar } from './bar.tsx';

/** Where the change stands in its review, and why it may be looked at alone. */
export function StandBar() {
  const t = useTranslations('draft');
  const { at } = useDraftItself();
  const { archived, standing, reasonsAgainst } = useDraft((draft) => draft.stand);
  const { stage } = standing;
  const link = (
    <a href={reviewPage(at)} className="text-accent underline underline-offset-2 hover:text-accent-strong">
      {t('toReview')}
    </a>
  );
  if (archived) return <Bar kind="info" says={t('looking.archived')} />;
  if (stage === 'published' || stage === 'rejected' || stage === 'withdrawn')
    return (
      <Bar kind="info" says={t('looking.closed')}>
        {link}
      </Bar>
    );
  if (reasonsAgainst.edit !== null)
    return (
      <Bar kind="info" says={t('looking.viewer')}>
        {link}
      </Bar>
    );
  if (stage === 'draft') return null;
  const says =
    stage === 'changes-requested' ? t(`reviewing.${stage}`, { reason: standing.reason }) : t(`reviewing.${stage}`);
  return (
    <Bar kind="info" says={says}>
      <Unlock />
      {link}
    </Bar>
  );
}

/** An approved change is edited on purpose alone. */
function Unlock() {
  const t = useTranslations('draft.reviewing');
  const { store } = useDraftItself();
  const editor = useEditorStore();
  const isLocked = useDraft(({ phase, locked }) => phase === 'ready' && locked);
  if (!isLocked) return null;
  return <Button onClick={() => unlock(store, editor)}>{t('edit')}</Button>;
}
