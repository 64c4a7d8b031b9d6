'use client';

import { useLocale, useTranslations } from 'next-intl';
import { useMemo } from 'react';
import type { Registries } from '@/lib/registries/model.ts';
import { hideUrlPassword } from '@/lib/registries/url-password.ts';
import { listIn, valuesIn } from '@/messages/values-in.ts';
import type { ChosenByConfig } from './chosen-files.ts';
import { chosenFaults } from './left-out-of-download.ts';
import { Listed } from './listed.tsx';

/** Says of the chosen files which have errors, and which do not come along though they are here. */
export function TlsFaults({ model, chosen }: { model: Registries; chosen: ChosenByConfig }) {
  const t = useTranslations('tls');
  const locale = useLocale();
  const { errors, unplaced, unread, isReading } = useMemo(() => chosenFaults(model, chosen), [model, chosen]);
  const faulty = [...new Set(errors.map(({ config }) => hideUrlPassword(config)))];
  const told = errors.map(({ config, finding: { rule, values } }) => {
    const says = t(`findings.${rule}`, valuesIn(locale, values));
    return faulty.length > 1 ? t('files.errorOf', { registry: hideUrlPassword(config), says }) : says;
  });
  const left = unplaced.map(({ config, field }) =>
    t('files.fileOf', { file: t(`files.uses.${field}`), registry: hideUrlPassword(config) }),
  );
  return (
    <>
      <p role="status" className="text-base text-muted empty:hidden">
        {isReading ? t('files.reading') : ''}
      </p>
      <Listed kind="error" says={t('files.errors', { registries: listIn(locale, faulty) })} lines={told} />
      <Listed kind="warning" says={t('files.unplaced', { count: left.length })} lines={left} />
      <Listed
        kind="warning"
        says={t('files.unreadFor', { count: unread.length })}
        lines={unread.map(hideUrlPassword)}
        isMono
      />
    </>
  );
}
