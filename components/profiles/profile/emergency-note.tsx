'use client';

import { Siren } from 'lucide-react';
import { useTranslations } from 'next-intl';

/** Marks for ever what was published past its approvals. */
export function EmergencyNote({ reason }: { reason: string }) {
  const t = useTranslations('profiles');
  return (
    <p className="flex items-start gap-2 rounded bg-warn-soft px-3 py-2 text-warn">
      <Siren aria-hidden className="mt-0.75 size-3.5 shrink-0" />
      <span className="min-w-0 wrap-anywhere whitespace-pre-line">{t('published.emergency', { reason })}</span>
    </p>
  );
}
