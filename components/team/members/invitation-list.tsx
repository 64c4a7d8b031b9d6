'use client';

import { useRouter } from 'next/navigation';
import { useTranslations } from 'next-intl';
import { inPalette } from '@/components/palette/in-palette.ts';
import { Button } from '@/components/ui/button.tsx';
import { FailureNote } from '../failure-note.tsx';
import { useMoment } from '../moment.tsx';
import type { Role } from '../roles.ts';
import { Row, Rows } from '../rows.tsx';
import { Section } from '../section.tsx';
import { useSending } from '../use-sending.ts';
import { InviteForm } from './invite-form.tsx';

export type InvitationLine = {
  readonly id: string;
  readonly email: string;
  readonly role: Role;
  readonly expires: string;
};

type InvitationListProps = { invitations: readonly InvitationLine[]; address: string | null };

export function InvitationList({ invitations, address }: InvitationListProps) {
  const t = useTranslations('team');
  const router = useRouter();
  const moment = useMoment();
  const { busy, failure, run } = useSending();
  const revoke = async (id: string) => {
    const answer = await run('DELETE', `/api/v1/invitations/${id}`);
    if (answer !== undefined) router.refresh();
  };
  return (
    <Section title={t('invite.title')}>
      <InviteForm address={address} />
      {invitations.length === 0 ? null : (
        <Rows label={t('invite.open')}>
          {invitations.map(({ id, email, role, expires }) => (
            <Row
              key={id}
              action={
                <Button
                  {...inPalette('revoke-invitation', email)}
                  variant="danger"
                  aria-label={t('invite.revoke', { email })}
                  disabled={busy}
                  focusableWhenDisabled
                  onClick={() => revoke(id)}
                >
                  {t('invite.revokeNow')}
                </Button>
              }
            >
              <span>{email}</span>
              <span className="flex flex-wrap gap-x-3 text-sm text-faint">
                <span>{t(`roles.${role}`)}</span>
                <span>{t('invite.open')}</span>
                <span>{t('invite.until', { time: moment(expires) })}</span>
              </span>
            </Row>
          ))}
        </Rows>
      )}
      <FailureNote failure={failure} />
    </Section>
  );
}
