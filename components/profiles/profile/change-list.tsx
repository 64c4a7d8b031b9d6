'use client';

import { useTranslations } from 'next-intl';
import { inPalette } from '@/components/palette/in-palette.ts';
import { Rows } from '@/components/team/rows.tsx';
import { Section } from '@/components/team/section.tsx';
import { ChangeRow } from './change-row.tsx';
import { droppedProposals, openProposals, type ToldProfile } from './told-profile.ts';

type ChangeListProps = {
  profile: ToldProfile;
  unread: Readonly<Record<number, number>>;
  now: string;
  mayEdit: boolean;
};

/** The changes that something may still become of, and below them those that came to nothing. */
export function ChangeList({ profile, unread, now, mayEdit }: ChangeListProps) {
  const t = useTranslations('profiles.change');
  const open = openProposals(profile);
  const dropped = droppedProposals(profile);
  const rows = (proposals: typeof open) =>
    proposals.map((proposal) => (
      <ChangeRow
        key={proposal.number}
        profile={profile}
        proposal={proposal}
        unread={unread[proposal.number] ?? 0}
        now={now}
        mayEdit={mayEdit}
      />
    ));
  return (
    <Section title={t('title')}>
      {open.length === 0 ? <p className="text-muted">{t('none')}</p> : <Rows label={t('title')}>{rows(open)}</Rows>}
      {dropped.length === 0 ? null : (
        <details>
          <summary {...inPalette('dropped-changes')} className="w-fit cursor-pointer text-muted hover:text-ink">
            {t('dropped', { count: dropped.length })}
          </summary>
          <Rows label={t('dropped', { count: dropped.length })}>{rows(dropped)}</Rows>
        </details>
      )}
    </Section>
  );
}
