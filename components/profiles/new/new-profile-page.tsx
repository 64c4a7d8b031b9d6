'use client';

import { useTranslations } from 'next-intl';
import { Frame } from '@/components/team/frame.tsx';
import type { Role } from '@/components/team/roles.ts';
import type { Source } from './beginning.ts';
import { NewProfileForm } from './new-profile-form.tsx';
import type { Way } from './ways.ts';

type NewProfilePageProps = {
  role: Role;
  way: Way;
  sources: readonly Source[];
  /** Names that other profiles have. */
  taken: readonly string[];
  copyOf: string | null;
};

export function NewProfilePage({ role, ...form }: NewProfilePageProps) {
  const t = useTranslations('profiles');
  return (
    <Frame
      role={role}
      here="profiles"
      title={t('new.title')}
      lead={t('new.lead')}
      back={{ href: '/profiles', label: t('list.title') }}
    >
      <NewProfileForm isOwner={role === 'owner'} {...form} />
    </Frame>
  );
}
