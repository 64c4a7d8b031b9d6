'use client';

import { useTranslations } from 'next-intl';
import { Frame } from '../frame.tsx';
import type { Role } from '../roles.ts';
import { type InvitationLine, InvitationList } from './invitation-list.tsx';
import { type MemberLine, MemberList } from './member-list.tsx';

type MembersPageProps = {
  role: Role;
  members: readonly MemberLine[];
  invitations: readonly InvitationLine[];
  address: string | null;
};

export function MembersPage({ role, members, invitations, address }: MembersPageProps) {
  const t = useTranslations('team.titles');
  return (
    <Frame role={role} here="team" title={t('team')}>
      <MemberList members={members} />
      <InvitationList invitations={invitations} address={address} />
    </Frame>
  );
}
