'use client';

import { useFormatter, useLocale, useTranslations } from 'next-intl';
import type { CertificateFacts } from '@/lib/probe/facts.ts';
import { listIn } from '@/messages/values-in.ts';

const mostNames = 12;

/** The certificates that a server sent, its own first. */
export function CertificateChain({ chain }: { chain: readonly CertificateFacts[] }) {
  const t = useTranslations('probe.view');
  const locale = useLocale();
  const format = useFormatter();
  const day = (time: string) => format.dateTime(new Date(time), { dateStyle: 'medium', timeZone: 'UTC' });
  if (chain.length === 0) return null;
  return (
    <ol aria-label={t('fact.chain')} className="grid gap-1.5">
      {chain.map(({ subject, issuer, names, notBefore, notAfter, fingerprint }) => (
        <li key={fingerprint} className="grid gap-0.5 rounded border border-line px-2 py-1 text-sm">
          <span className="font-mono font-medium wrap-anywhere">{subject}</span>
          {names.length === 0 ? null : (
            <span className="wrap-anywhere">
              {t('fact.names', { names: listIn(locale, names.slice(0, mostNames)) })}
              {names.length > mostNames ? ' …' : ''}
            </span>
          )}
          <span className="text-muted wrap-anywhere">{t('fact.issuer', { issuer })}</span>
          <span className="text-muted">{t('fact.valid', { from: day(notBefore), to: day(notAfter) })}</span>
          <span className="font-mono text-xs text-faint wrap-anywhere">
            {t('fact.fingerprint')} {fingerprint}
          </span>
        </li>
      ))}
    </ol>
  );
}
