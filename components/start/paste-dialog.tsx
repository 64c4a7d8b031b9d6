'use client';

import { useTranslations } from 'next-intl';
import { useState } from 'react';
import { useShell } from '@/components/editor/shell-context.tsx';
import { Button } from '@/components/ui/button.tsx';
import { Dialog } from '@/components/ui/dialog.tsx';
import { PasteArea } from '@/components/ui/paste-area.tsx';
import { useOpen } from './use-open.ts';

/** Takes a registries.yaml by paste, for those whose browser gives the page no clipboard. */
export function PasteDialog() {
  const t = useTranslations('start');
  const shown = useShell((shell) => shell.dialog === 'paste');
  const close = useShell((shell) => shell.closeDialog);
  return (
    <Dialog open={shown} onClose={close} title={t('paste.title')} description={t('paste.detail')}>
      <PasteForm />
    </Dialog>
  );
}

function PasteForm() {
  const t = useTranslations('start');
  const open = useOpen();
  const close = useShell((shell) => shell.closeDialog);
  const [text, setText] = useState('');
  const take = (given: string) => {
    open.text(given, null);
    close();
  };
  return (
    <form
      className="grid gap-3"
      onSubmit={(event) => {
        event.preventDefault();
        take(text);
      }}
    >
      <PasteArea
        label={t('paste.label')}
        value={text}
        onChange={setText}
        onPaste={(event) => {
          // Into an empty field it opens at once: its passwords need not be shown here first.
          const pasted = event.clipboardData.getData('text/plain');
          if (text !== '' || pasted.trim() === '') return;
          event.preventDefault();
          take(pasted);
        }}
      />
      <div className="flex justify-end gap-2">
        <Button onClick={close}>{t('paste.cancel')}</Button>
        <Button type="submit" variant="primary" disabled={text.trim() === ''} focusableWhenDisabled>
          {t('paste.open')}
        </Button>
      </div>
    </form>
  );
}
