'use client';

import { useTranslations } from 'next-intl';
import { Button } from '@/components/ui/button.tsx';
import { Dialog } from '@/components/ui/dialog.tsx';
import type { MemberLine } from './member-list.tsx';

type RemoveMemberProps = {
  /** Whom to ask about; null where there is nothing to ask. */
  member: MemberLine | null;
  onClose: () => void;
  onRemove: (member: MemberLine) => void;
};

export function RemoveMember({ member, onClose, onRemove }: RemoveMemberProps) {
  const t = useTranslations('team.members');
  return (
    <Dialog
      open={member !== null}
      onClose={onClose}
      title={t('removeTitle', { name: member?.name ?? '' })}
      description={t('removeDetail', { email: member?.email ?? '' })}
      actions={
        <>
          <Button onClick={onClose}>{t('keep')}</Button>
          <Button variant="primary" onClick={() => member && onRemove(member)}>
            {t('removeNow')}
          </Button>
        </>
      }
    />
  );
}
