'use client';

import { useTranslations } from 'next-intl';
import { Dialog } from '@/components/ui/dialog.tsx';
import { ChangeForm } from './change-form.tsx';
import type { Opening } from './profile-page.tsx';
import type { ToldProfile } from './told-profile.ts';

type ChangeDialogProps = { profile: ToldProfile; opening: Opening | null; onClose: () => void };

/** Asks what a new change is to be called, and opens it. */
export function ChangeDialog({ profile, opening, onClose }: ChangeDialogProps) {
  const t = useTranslations('profiles.change.dialog');
  const restores = opening?.restores ?? null;
  return (
    <Dialog
      open={opening !== null}
      onClose={onClose}
      title={restores === null ? t('title') : t('restoreTitle', { number: restores })}
      description={restores === null ? t('detail') : t('restoreDetail', { number: restores })}
    >
      {opening === null ? null : <ChangeForm profile={profile} restores={restores} onClose={onClose} />}
    </Dialog>
  );
}
