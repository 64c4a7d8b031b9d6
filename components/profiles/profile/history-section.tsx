'use client';

import { useTranslations } from 'next-intl';
import { useState } from 'react';
import { inPalette } from '@/components/palette/in-palette.ts';
import { Rows } from '@/components/team/rows.tsx';
import { Section } from '@/components/team/section.tsx';
import { Button } from '@/components/ui/button.tsx';
import { CompareChoice } from './compare-choice.tsx';
import { RevisionRow } from './revision-row.tsx';
import type { ToldProfile } from './told-profile.ts';

type HistorySectionProps = {
  profile: ToldProfile;
  now: string;
  /** Null for who may not. */
  onRestore: ((number: number) => void) | null;
};

const shownFirst = 20;

/** Every revision, the newest first. */
export function HistorySection({ profile, now, onRestore }: HistorySectionProps) {
  const t = useTranslations('profiles.history');
  const { revisions } = profile;
  const [all, setAll] = useState(revisions.length <= shownFirst);
  if (revisions.length === 0) return null;
  return (
    <Section title={t('title')} name="history">
      {revisions.length > 1 ? <CompareChoice profile={profile} /> : null}
      <Rows label={t('title')}>
        {revisions.slice(0, all ? undefined : shownFirst).map((revision) => (
          <RevisionRow key={revision.number} profile={profile} revision={revision} now={now} onRestore={onRestore} />
        ))}
      </Rows>
      {all ? null : (
        <Button {...inPalette('all-revisions')} className="justify-self-start" onClick={() => setAll(true)}>
          {t('all', { count: revisions.length })}
        </Button>
      )}
    </Section>
  );
}
