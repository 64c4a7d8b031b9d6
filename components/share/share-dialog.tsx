'use client';

import { useTranslations } from 'next-intl';
import { useShell } from '@/components/editor/shell-context.tsx';
import { Button } from '@/components/ui/button.tsx';
import { Dialog } from '@/components/ui/dialog.tsx';
import { LeftOut } from './left-out.tsx';
import { LinkField } from './link-field.tsx';
import { LinkNotes } from './link-notes.tsx';
import { useLink } from './use-link.ts';

/** A link that holds the document that is shown, with what it leaves out. */
export function ShareDialog() {
  const t = useTranslations('share');
  const open = useShell((shell) => shell.dialog === 'share');
  const close = useShell((shell) => shell.closeDialog);
  return (
    <Dialog
      open={open}
      onClose={close}
      title={t('title')}
      description={t('lead')}
      actions={<Button onClick={close}>{t('close')}</Button>}
    >
      <SharedLink />
    </Dialog>
  );
}

function SharedLink() {
  const { address, leftOut } = useLink();
  return (
    <>
      <LeftOut secrets={leftOut} />
      {address === null ? null : <LinkField address={address} />}
      <LinkNotes length={address?.length ?? null} />
    </>
  );
}
