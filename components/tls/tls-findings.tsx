'use client';

import { useLocale, useTranslations } from 'next-intl';
import { VerdictIcon } from '@/components/ui/verdict-icon.tsx';
import type { TlsFinding } from '@/lib/tls/index.ts';
import { valuesIn } from '@/messages/values-in.ts';

const mostShown = 12;

/** What is to be said of the files, worst first. */
export function TlsFindings({ findings }: { findings: readonly TlsFinding[] }) {
  const t = useTranslations('tls');
  const locale = useLocale();
  const severity = useTranslations('problemsList.severity');
  if (findings.length === 0) return null;
  return (
    <ul aria-label={t('files.findings')} className="grid min-w-0 gap-1 text-sm">
      {findings.slice(0, mostShown).map(({ rule, severity: kind, values }) => (
        <li key={`${rule} ${JSON.stringify(values)}`} className="flex min-w-0 gap-1.5">
          <span className="mt-px">
            <VerdictIcon kind={kind} />
            <span className="sr-only">{severity(kind)}</span>
          </span>
          <span className="min-w-0 wrap-anywhere">{t(`findings.${rule}`, valuesIn(locale, values))}</span>
        </li>
      ))}
      {findings.length > mostShown ? <li>{t('files.more', { count: findings.length - mostShown })}</li> : null}
    </ul>
  );
}
