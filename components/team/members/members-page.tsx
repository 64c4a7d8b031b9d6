'use client';

import { useTranslations } from 'next-intl';
import { Frame } from '../frame.tsx';
import type { Role } from '../roles.ts';
import type { WebhookLine } from '../webhooks/webhook-line.ts';
import { WebhookList } from '../webhooks/webhook-list.tsx';
import { type InvitationLine, InvitationList } from './invitation-list.tsx';
import { type MemberLine, MemberList } from './member-list.tsx';

type MembersPageProps = {
  role: Role;
  members: readonly MemberLine[];
  invitations: readonly InvitationLine[];
  address: string | null;
  webhooks: readonly WebhookLine[];
};

export function MembersPage({ role, members, invitations, address, webhooks }: MembersPageProps) {
  const t = useTranslations('team.titles');
  return (
    <Frame role={role} here="team" title={t('team')}>
      <MemberList members={members} />
      <InvitationList invitations={invitations} address={address} />
      <WebhookList webhooks={webhooks} />
    </Frame>
  );
}
