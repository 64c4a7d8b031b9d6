'use client';

import { useTranslations } from 'next-intl';
import type { ReactNode } from 'react';
import { VerdictIcon, type VerdictKind } from '@/components/ui/verdict-icon.tsx';

const mostNamed = 8;

type ListedProps = { kind: VerdictKind; says: ReactNode; lines: readonly string[]; isMono?: boolean };

/** A sentence over what it is about; nothing where that is nothing. */
export function Listed({ kind, says, lines, isMono = false }: ListedProps) {
  const t = useTranslations('tls.files');
  if (lines.length === 0) return null;
  return (
    <div className="flex gap-2 text-base">
      <span className="mt-0.5">
        <VerdictIcon kind={kind} />
      </span>
      <div className="min-w-0">
        <p className="wrap-anywhere">{says}</p>
        <ul className={isMono ? 'font-mono text-sm wrap-anywhere' : 'text-sm wrap-anywhere'}>
          {lines.slice(0, mostNamed).map((line) => (
            <li key={line}>{line}</li>
          ))}
        </ul>
        {lines.length > mostNamed ? <p>{t('more', { count: lines.length - mostNamed })}</p> : null}
      </div>
    </div>
  );
}
