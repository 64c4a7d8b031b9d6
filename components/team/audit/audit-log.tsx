'use client';

import { CircleCheck } from 'lucide-react';
import { useTranslations } from 'next-intl';
import { inPalette } from '@/components/palette/in-palette.ts';
import { VerdictIcon } from '@/components/ui/verdict-icon.tsx';
import { type AuditLine, AuditTable } from './audit-table.tsx';

type AuditLogProps = {
  lines: readonly AuditLine[];
  verdict: { readonly whole: true; readonly lines: number } | { readonly whole: false; readonly at: number };
  /** The number before which older lines begin; null where there are none. */
  older: number | null;
  isNewest: boolean;
};

const link = 'text-accent underline underline-offset-4';

export function AuditLog({ lines, verdict, older, isNewest }: AuditLogProps) {
  const t = useTranslations('team.audit');
  return (
    <>
      <div className="flex flex-wrap items-center justify-between gap-x-6 gap-y-2">
        {verdict.whole ? (
          <p className="flex items-center gap-2 text-ok">
            <CircleCheck aria-hidden className="size-3.5 shrink-0" />
            {t('whole', { count: verdict.lines })}
          </p>
        ) : (
          <p role="alert" className="flex items-center gap-2 text-bad">
            <VerdictIcon kind="error" />
            {t('broken', { at: verdict.at })}
          </p>
        )}
        <p className="flex gap-3">
          <span className="text-muted">{t('export')}</span>
          <a {...inPalette('audit-ndjson')} href="/api/v1/audit?format=ndjson" download className={link}>
            NDJSON
          </a>
          <a {...inPalette('audit-csv')} href="/api/v1/audit?format=csv" download className={link}>
            CSV
          </a>
        </p>
      </div>
      <AuditTable lines={lines} />
      <p className="flex gap-4">
        {older === null ? null : (
          <a {...inPalette('audit-older')} href={`/audit?before=${older}`} className={link}>
            {t('older')}
          </a>
        )}
        {isNewest ? null : (
          <a {...inPalette('audit-newest')} href="/audit" className={link}>
            {t('newest')}
          </a>
        )}
      </p>
    </>
  );
}
