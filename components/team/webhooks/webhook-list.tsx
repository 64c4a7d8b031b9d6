'use client';

import { useRouter } from 'next/navigation';
import { useTranslations } from 'next-intl';
import { useState } from 'react';
import { z } from 'zod';
import { inPalette } from '@/components/palette/in-palette.ts';
import { Button } from '@/components/ui/button.tsx';
import { FailureNote } from '../failure-note.tsx';
import { Rows } from '../rows.tsx';
import { Section } from '../section.tsx';
import { useSending } from '../use-sending.ts';
import { useFailureWords } from './use-failure-words.ts';
import { WebhookForm } from './webhook-form.tsx';
import type { WebhookLine } from './webhook-line.ts';
import { WebhookRow } from './webhook-row.tsx';

const tried = z.object({ failure: z.string().nullable() });

export function WebhookList({ webhooks }: { webhooks: readonly WebhookLine[] }) {
  const t = useTranslations('team.webhooks');
  const router = useRouter();
  const failureWords = useFailureWords();
  const { busy, failure, run } = useSending();
  const [trial, setTrial] = useState('');
  const attempt = async ({ id, shown }: WebhookLine) => {
    setTrial('');
    const answer = await run('POST', `/api/v1/webhooks/${id}/trial`);
    if (answer === undefined) return;
    const { failure: why } = tried.parse(answer);
    setTrial(why === null ? t('taken', { shown }) : t('refused', { shown, failure: failureWords(why) }));
    router.refresh();
  };
  const remove = async ({ id }: WebhookLine) => {
    setTrial('');
    const answer = await run('DELETE', `/api/v1/webhooks/${id}`);
    if (answer !== undefined) router.refresh();
  };
  return (
    <Section title={t('title')} lead={t('lead')}>
      <WebhookForm />
      {webhooks.length === 0 ? null : (
        <Rows label={t('list')}>
          {webhooks.map((webhook) => (
            <WebhookRow
              key={webhook.id}
              webhook={webhook}
              action={
                <>
                  <Button
                    {...inPalette('try-webhook', webhook.shown)}
                    aria-label={t('try', { shown: webhook.shown })}
                    disabled={busy}
                    focusableWhenDisabled
                    onClick={() => void attempt(webhook)}
                  >
                    {t('tryNow')}
                  </Button>
                  <Button
                    {...inPalette('remove-webhook', webhook.shown)}
                    variant="danger"
                    aria-label={t('remove', { shown: webhook.shown })}
                    disabled={busy}
                    focusableWhenDisabled
                    onClick={() => void remove(webhook)}
                  >
                    {t('removeNow')}
                  </Button>
                </>
              }
            />
          ))}
        </Rows>
      )}
      <p role="status" className="text-muted empty:hidden">
        {trial}
      </p>
      <FailureNote failure={failure} />
    </Section>
  );
}
