'use client';

import { useLocale, useTranslations } from 'next-intl';
import { Fragment } from 'react';
import { useDocuments } from '@/components/documents/documents-context.tsx';
import { Button } from '@/components/ui/button.tsx';
import { VerdictIcon } from '@/components/ui/verdict-icon.tsx';
import { listMark } from '@/messages/values-in.ts';
import { useGoToSecret } from './use-go-to-secret.ts';
import { useMissingSecrets } from './use-missing-secrets.ts';
import { useSecretName } from './use-secret-name.ts';

const namedAtMost = 4;

/** Says which secrets a reload took away or a link did not hold, and leads to each; how many are `expected` before the work is read. */
export function MissingSecretsBar({ expected }: { expected: number }) {
  const t = useTranslations('storage.missing');
  const locale = useLocale();
  const nameOf = useSecretName();
  const list = useMissingSecrets();
  const goTo = useGoToSecret();
  const setMissing = useDocuments((documents) => documents.setMissing);
  const count = list.length || expected;
  if (count === 0) return null;
  const named = list.slice(0, namedAtMost);
  return (
    <section
      aria-label={t('label')}
      className="flex flex-wrap items-center gap-x-2 gap-y-1 border-b border-line bg-warn-soft px-3 py-1.5"
    >
      <VerdictIcon kind="warning" />
      <p className="min-w-0 flex-1 basis-60">
        {t('title', { count })}{' '}
        {named.map((secret, index) => (
          <Fragment key={secret.range.from}>
            {index > 0 ? listMark(locale) : null}
            <button
              type="button"
              className="rounded text-accent underline underline-offset-2 hover:text-accent-strong"
              onClick={() => goTo(secret)}
            >
              {nameOf(secret)}
            </button>
          </Fragment>
        ))}
        {list.length > named.length ? ` ${t('more', { count: list.length - named.length })}` : null}
      </p>
      <Button variant="quiet" onClick={() => setMissing([])}>
        {t('leaveOut')}
      </Button>
    </section>
  );
}
