'use client';

import { Check, CircleX } from 'lucide-react';
import { useLocale, useTranslations } from 'next-intl';
import { classNames } from '@/components/ui/class-names.ts';
import type { Certificate, KeyFacts, TlsReading, Verdict } from '@/lib/tls/index.ts';
import { listIn } from '@/messages/values-in.ts';

const mostShown = 5;

/** What is inside the files, as it goes to the node: CAs, the client's chain in its order, the key. */
export function TlsContents({ reading }: { reading: TlsReading }) {
  const t = useTranslations('tls.files');
  const { ca, chain, key, chainIsComplete } = reading;
  const keyWords = useKeyWords();
  return (
    <div className="grid min-w-0 gap-2 text-sm">
      <Certificates title={t(ca.every(({ isCa }) => isCa) ? 'ca' : 'trusted', { count: ca.length })} list={ca} />
      <Certificates title={t('chain', { count: chain.length })} list={chain} />
      {chain.length > 0 && ca.length > 0 ? <Judged words="caSigns" verdict={reading.caSigns} /> : null}
      {chain.length > 1 ? <p className="text-muted">{t(chainIsComplete ? 'chainComplete' : 'chainOpen')}</p> : null}
      {key ? (
        <div>
          <p className="font-medium">{t('key', { kind: keyWords(key.facts) })}</p>
          <Judged words="keyMatches" verdict={reading.keyMatches} />
        </div>
      ) : null}
    </div>
  );
}

function Judged({ words, verdict }: { words: 'caSigns' | 'keyMatches'; verdict: Verdict | null }) {
  const t = useTranslations('tls.files');
  if (verdict === null) return null;
  const bad = verdict === 'no' && words === 'keyMatches';
  return (
    <p
      className={classNames(
        'flex items-start gap-1.5',
        verdict === 'yes' ? 'text-ok' : bad ? 'text-bad' : 'text-muted',
      )}
    >
      {verdict === 'yes' ? <Check aria-hidden className="mt-px size-3.5 shrink-0" /> : null}
      {bad ? <CircleX aria-hidden className="mt-px size-3.5 shrink-0" /> : null}
      {t(`${words}.${verdict}`)}
    </p>
  );
}

function Certificates({ title, list }: { title: string; list: readonly Certificate[] }) {
  const t = useTranslations('tls.files');
  if (list.length === 0) return null;
  return (
    <div className="grid min-w-0 gap-1">
      <p className="font-medium">{title}</p>
      <ol className="grid min-w-0 gap-1">
        {list.slice(0, mostShown).map((certificate) => (
          <OneCertificate key={certificate.fingerprint ?? certificate.serialNumber} certificate={certificate} />
        ))}
      </ol>
      {list.length > mostShown ? <p className="text-muted">{t('more', { count: list.length - mostShown })}</p> : null}
    </div>
  );
}

function OneCertificate({ certificate }: { certificate: Certificate }) {
  const t = useTranslations('tls.files');
  const locale = useLocale();
  const keyWords = useKeyWords();
  const names = [...certificate.dnsNames, ...certificate.ipAddresses];
  const facts = [
    ['subject', certificate.subject],
    ['names', listIn(locale, names)],
    ['issuer', certificate.selfIssued ? t('itself') : certificate.issuer],
    ['valid', t('validity', { from: dayOf(certificate.notBefore), to: dayOf(certificate.notAfter) })],
    ['keyKind', keyWords(certificate.key)],
  ] as const;
  return (
    <li className="rounded border border-line px-2 py-1">
      <dl className="grid min-w-0 grid-cols-[auto_minmax(0,1fr)] gap-x-3">
        {facts.map(([fact, value]) =>
          value === '' ? null : (
            <div key={fact} className="col-span-2 grid grid-cols-subgrid">
              <dt className="text-faint">{t(`facts.${fact}`)}</dt>
              <dd className="wrap-anywhere">{value}</dd>
            </div>
          ),
        )}
      </dl>
    </li>
  );
}

function useKeyWords(): (key: KeyFacts) => string {
  const t = useTranslations('tls.files');
  return ({ name, bits }) => (bits === null ? name : t('bits', { name, bits }));
}

function dayOf(time: number): string {
  return new Date(time).toISOString().slice(0, 10);
}
