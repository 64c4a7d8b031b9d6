'use client';

import Link from 'next/link';
import { useTranslations } from 'next-intl';
import { useState } from 'react';
import { inPalette } from '@/components/palette/in-palette.ts';
import { linkButtonClass } from '../link-button.ts';
import { RevisionSelect } from '../revision-select.tsx';
import type { ToldProfile } from './told-profile.ts';

/** Compares any two revisions. */
export function CompareChoice({ profile }: { profile: ToldProfile }) {
  const t = useTranslations('profiles.compare');
  const { name, revisions } = profile;
  const [to, setTo] = useState(revisions[0]?.number ?? 0);
  const [from, setFrom] = useState(revisions[1]?.number ?? 0);
  return (
    <div {...inPalette('compare-revisions')} className="flex flex-wrap items-center gap-2">
      <RevisionSelect label={t('from')} revisions={revisions} value={from} onChange={setFrom} />
      <span aria-hidden className="text-faint">
        →
      </span>
      <RevisionSelect label={t('to')} revisions={revisions} value={to} onChange={setTo} />
      <Link href={`/profiles/${name}/compare?from=${from}&to=${to}`} prefetch={false} className={linkButtonClass()}>
        {t('compare')}
      </Link>
    </div>
  );
}
