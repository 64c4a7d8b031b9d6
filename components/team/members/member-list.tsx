'use client';

import { useRouter } from 'next/navigation';
import { useTranslations } from 'next-intl';
import { useState } from 'react';
import { inPalette } from '@/components/palette/in-palette.ts';
import { Button } from '@/components/ui/button.tsx';
import { Select } from '@/components/ui/select.tsx';
import { FailureNote } from '../failure-note.tsx';
import { type Role, roles } from '../roles.ts';
import { Row, Rows } from '../rows.tsx';
import { Section } from '../section.tsx';
import { useSending } from '../use-sending.ts';
import { RemoveMember } from './remove-member.tsx';

export type MemberLine = {
  readonly id: string;
  readonly name: string;
  readonly email: string;
  readonly role: Role;
  readonly you: boolean;
};

export function MemberList({ members }: { members: readonly MemberLine[] }) {
  const t = useTranslations('team');
  const router = useRouter();
  const { busy, failure, run } = useSending();
  const [removing, setRemoving] = useState<MemberLine | null>(null);
  const options = roles.map((value) => ({ value, label: t(`roles.${value}`), detail: t(`roles.may.${value}`) }));
  const change = async (id: string, role: Role) => {
    const answer = await run('PATCH', `/api/v1/members/${id}`, { role });
    if (answer !== undefined) router.refresh();
  };
  const remove = async ({ id }: MemberLine) => {
    setRemoving(null);
    const answer = await run('DELETE', `/api/v1/members/${id}`);
    if (answer !== undefined) router.refresh();
  };
  return (
    <Section title={t('members.title')}>
      <Rows label={t('members.title')}>
        {members.map((member) => (
          <Row
            key={member.id}
            action={
              <>
                <span {...inPalette('member-role', member.name)} className="contents">
                  <Select
                    label={t('roles.ofMember', { name: member.name })}
                    options={options}
                    value={member.role}
                    disabled={busy}
                    onChange={(role) => void change(member.id, role)}
                  />
                </span>
                <Button
                  {...inPalette('remove-member', member.name)}
                  variant="danger"
                  aria-label={t('members.remove', { name: member.name })}
                  disabled={busy || member.you}
                  onClick={() => setRemoving(member)}
                >
                  {t('members.removeNow')}
                </Button>
              </>
            }
          >
            <span className="font-medium">
              {member.name}
              {member.you ? <span className="ml-2 font-normal text-faint">{t('members.you')}</span> : null}
            </span>
            <span className="text-sm text-faint">{member.email}</span>
          </Row>
        ))}
      </Rows>
      <FailureNote failure={failure} />
      <RemoveMember member={removing} onClose={() => setRemoving(null)} onRemove={(member) => void remove(member)} />
    </Section>
  );
}
