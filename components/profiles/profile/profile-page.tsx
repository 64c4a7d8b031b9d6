'use client';

import { useTranslations } from 'next-intl';
import { type ReactNode, useState } from 'react';
import { inPalette } from '@/components/palette/in-palette.ts';
import { Frame } from '@/components/team/frame.tsx';
import type { Role } from '@/components/team/roles.ts';
import { Button } from '@/components/ui/button.tsx';
import { useTargetText } from '../target-text.ts';
import { ArchivedBar } from './archived-bar.tsx';
import { ChangeDialog } from './change-dialog.tsx';
import { ChangeList } from './change-list.tsx';
import { HistorySection } from './history-section.tsx';
import { PublishedSection } from './published-section.tsx';
import { SettingsSection } from './settings-section.tsx';
import type { ToldProfile } from './told-profile.ts';

type ProfilePageProps = {
  role: Role;
  profile: ToldProfile;
  /** Comments that who looks has not seen, by the numbers of changes. */
  unread: Readonly<Record<number, number>>;
  /** Names that other profiles have. */
  taken: readonly string[];
  now: string;
  /** How it comes to nodes. */
  delivery: ReactNode;
};

/** A change that is to be opened: with what a revision holds, or with what is published. */
export type Opening = { readonly restores: number | null };

export function ProfilePage({ role, profile, unread, taken, now, delivery }: ProfilePageProps) {
  const t = useTranslations('profiles');
  const target = useTargetText();
  const [opening, setOpening] = useState<Opening | null>(null);
  const { name, summary, requiredApprovals, allowsErrors, archivedAt } = profile;
  const mayChange = role !== 'viewer' && archivedAt === null;
  const facts = [
    ...(summary ? [target(summary.target), t('list.mirrors', { count: summary.mirrors })] : []),
    t('approvals.asked', { count: requiredApprovals }),
    ...(allowsErrors ? [t('errors.allowed')] : []),
  ];
  return (
    <Frame
      role={role}
      here="profiles"
      title={name}
      lead={facts.join(' · ')}
      back={{ href: '/profiles', label: t('list.title') }}
      actions={
        mayChange ? (
          <Button {...inPalette('change')} variant="primary" onClick={() => setOpening({ restores: null })}>
            {t('change.new')}
          </Button>
        ) : null
      }
    >
      {archivedAt === null ? null : <ArchivedBar name={name} at={archivedAt} isOwner={role === 'owner'} />}
      <PublishedSection profile={profile} now={now} />
      <ChangeList profile={profile} unread={unread} now={now} mayEdit={mayChange} />
      {delivery}
      <HistorySection
        profile={profile}
        now={now}
        onRestore={mayChange ? (restores) => setOpening({ restores }) : null}
      />
      {role === 'owner' && archivedAt === null ? <SettingsSection profile={profile} taken={taken} /> : null}
      <ChangeDialog profile={profile} opening={opening} onClose={() => setOpening(null)} />
    </Frame>
  );
}
