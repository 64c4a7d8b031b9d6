'use client';

import { Plus } from 'lucide-react';
import Link from 'next/link';
import { useTranslations } from 'next-intl';
import { inPalette } from '@/components/palette/in-palette.ts';
import { Frame } from '@/components/team/frame.tsx';
import type { Role } from '@/components/team/roles.ts';
import { linkButtonClass } from '../link-button.ts';
import type { ListedProfile } from './arrange.ts';
import { EmptyList } from './empty-list.tsx';
import { ProfileList } from './profile-list.tsx';
import { useForwardLink } from './use-forward-link.ts';

type ProfilesPageProps = {
  role: Role;
  profiles: readonly ListedProfile[];
  /** Whether the list is of those that were archived. */
  archived: boolean;
  /** How many there are in the other of both lists. */
  others: number;
  now: string;
};

/** The start page of who has signed in. */
export function ProfilesPage({ role, profiles, archived, others, now }: ProfilesPageProps) {
  const t = useTranslations('profiles.list');
  useForwardLink();
  const mayEdit = role !== 'viewer';
  const isEmpty = profiles.length === 0 && !archived;
  return (
    <Frame
      role={role}
      here="profiles"
      title={t(archived ? 'archivedTitle' : 'title')}
      wide
      {...(archived && { back: { href: '/profiles', label: t('title') } })}
      actions={
        mayEdit && !isEmpty && !archived ? (
          <Link href="/profiles/new" className={linkButtonClass('primary')}>
            <Plus aria-hidden className="size-4" />
            {t('new')}
          </Link>
        ) : null
      }
    >
      {isEmpty ? <EmptyList mayEdit={mayEdit} /> : <ProfileList profiles={profiles} now={now} />}
      {others > 0 && !archived ? (
        <p>
          <Link
            {...inPalette('archived-profiles')}
            href="/profiles?archived"
            className="text-muted underline underline-offset-4 hover:text-ink"
          >
            {t('toArchived', { count: others })}
          </Link>
        </p>
      ) : null}
    </Frame>
  );
}
