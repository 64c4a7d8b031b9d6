'use client';

import { useTranslations } from 'next-intl';
import type { ReactNode } from 'react';
import { useMoment } from '../moment.tsx';
import { Row } from '../rows.tsx';
import { useFailureWords } from './use-failure-words.ts';
import type { WebhookLine } from './webhook-line.ts';

/** A webhook with what it is told, and what became of the last notice. */
export function WebhookRow({ webhook, action }: { webhook: WebhookLine; action: ReactNode }) {
  const t = useTranslations('team.webhooks');
  const moment = useMoment();
  const failureWords = useFailureWords();
  const { shown, events, answeredAt, failedAt, failure } = webhook;
  return (
    <Row action={action}>
      <span className="font-mono text-sm">{shown}</span>
      <span className="flex flex-wrap gap-x-3 text-sm text-faint">
        {events.map((event) => (
          <span key={event}>{t(`events.${event}`)}</span>
        ))}
      </span>
      {failedAt !== null && failure !== null ? (
        <span className="text-sm text-bad">
          {t('failed', { time: moment(failedAt), failure: failureWords(failure) })}
        </span>
      ) : (
        <span className="text-sm text-faint">
          {answeredAt === null ? t('untold') : t('answered', { time: moment(answeredAt) })}
        </span>
      )}
    </Row>
  );
}
