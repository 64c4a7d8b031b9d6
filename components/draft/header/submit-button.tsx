'use client';

import { Send } from 'lucide-react';
import { useTranslations } from 'next-intl';
import { Button } from '@/components/ui/button.tsx';
import { reviewPage } from '../addresses.ts';
import { useDraft, useDraftItself } from '../draft-context.tsx';

/** Sends a draft for review; one that is there already has a page for it. */
export function SubmitButton() {
  const t = useTranslations('draft');
  const { at, store } = useDraftItself();
  const { stage } = useDraft(({ stand }) => stand.standing);
  const may = useDraft(
    ({ phase, looksOnly, stand }) => phase === 'ready' && !looksOnly && stand.reasonsAgainst.submit === null,
  );
  if (may)
    return (
      <Button variant="primary" aria-label={t('submit.open')} onClick={() => store.setState({ dialog: 'submit' })}>
        <Send aria-hidden className="size-4" />
        <span className="max-xl:hidden">{t('submit.open')}</span>
      </Button>
    );
  if (stage === 'draft') return null;
  return (
    <a
      href={reviewPage(at)}
      className="inline-flex h-7 shrink-0 items-center rounded border border-line bg-raised px-2.5 whitespace-nowrap max-xl:hidden transition-colors hover:bg-hover pointer-coarse:h-10"
    >
      {t('toReview')}
    </a>
  );
}
