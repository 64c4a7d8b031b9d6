'use client';

import { useLocale, useTranslations } from 'next-intl';
import type { ReactNode } from 'react';
import { useSecretName } from '@/components/storage/use-secret-name.ts';
import { useChosenFiles } from '@/components/tls/tls-store.ts';
import { VerdictIcon } from '@/components/ui/verdict-icon.tsx';
import type { Secret } from '@/lib/document/index.ts';
import { listIn } from '@/messages/values-in.ts';

const namedAtMost = 4;

/** What a link does not hold: secrets, by name, and the TLS files that were chosen. */
export function LeftOut({ secrets }: { secrets: readonly Secret[] }) {
  const t = useTranslations('share');
  const list = useTranslations('storage.missing');
  const locale = useLocale();
  const nameOf = useSecretName();
  const files = useChosenFiles((chosen) => [...chosen.values()].reduce((sum, { files: each }) => sum + each.length, 0));
  const names = listIn(locale, secrets.slice(0, namedAtMost).map(nameOf));
  const more = secrets.length - namedAtMost;
  return (
    <ul aria-label={t('leftOut')} className="grid gap-1.5 text-base">
      <Item>
        {secrets.length === 0 ? t('noSecrets') : t('secrets', { count: secrets.length, names })}
        {more > 0 ? ` ${list('more', { count: more })}` : null}
      </Item>
      {files > 0 ? <Item>{t('files', { count: files })}</Item> : null}
    </ul>
  );
}

function Item({ children }: { children: ReactNode }) {
  return (
    <li className="flex gap-2">
      <span className="mt-1">
        <VerdictIcon kind="info" />
      </span>
      <span className="min-w-0 wrap-anywhere">{children}</span>
    </li>
  );
}
