'use client';

import { useTranslations } from 'next-intl';
import type { Facts } from '@/lib/probe/facts.ts';
import { CertificateChain } from './certificate-chain.tsx';
import { useFacts } from './use-facts.ts';

/** What a stage found out, for who wants to know more than the verdict. */
export function StageFacts({ facts, isOpen }: { facts: Facts; isOpen: boolean }) {
  const t = useTranslations('probe.view');
  const found = useFacts(facts);
  if (found.length === 0 && facts.stage !== 'tls') return null;
  return (
    <details open={isOpen} className="min-w-0">
      <summary className="w-fit cursor-pointer rounded text-sm text-muted select-none hover:text-ink">
        {t('details')}
      </summary>
      <div className="grid gap-1.5 pt-1">
        <dl className="grid gap-x-3 gap-y-0.5 text-sm sm:grid-cols-[minmax(96px,auto)_minmax(0,1fr)]">
          {found.map(({ name, value, isText }) => (
            <div key={name} className="contents">
              <dt className="text-faint">{name}</dt>
              <dd className={isText ? 'wrap-anywhere' : 'font-mono wrap-anywhere'}>{value}</dd>
            </div>
          ))}
        </dl>
        {facts.stage === 'tls' ? <CertificateChain chain={facts.chain} /> : null}
      </div>
    </details>
  );
}
