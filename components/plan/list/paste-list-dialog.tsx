'use client';

import { useTranslations } from 'next-intl';
import { useState } from 'react';
import { Button } from '@/components/ui/button.tsx';
import { Dialog } from '@/components/ui/dialog.tsx';
import { PasteArea } from '@/components/ui/paste-area.tsx';
import { readImageList } from '@/lib/pull/index.ts';
import { usePlanView } from '../plan-view.ts';
import { ChooseListFile } from './choose-list-file.tsx';

/** Takes a list of images however it comes. */
export function PasteListDialog() {
  const t = useTranslations('plan.view.list');
  const [pasting, setView] = usePlanView((view) => view.pasting);
  return (
    <Dialog
      open={pasting}
      onClose={() => setView({ pasting: false })}
      title={t('title')}
      description={t('detail')}
      wide
    >
      <PasteListForm />
    </Dialog>
  );
}

function PasteListForm() {
  const t = useTranslations('plan.view.list');
  const [, setView] = usePlanView(() => null);
  const [text, setText] = useState('');
  const [empty, setEmpty] = useState(false);
  const change = (next: string) => {
    setText(next);
    setEmpty(false);
  };
  return (
    <form
      className="grid gap-3"
      onSubmit={(event) => {
        event.preventDefault();
        const list = readImageList(text);
        if (list.images.length === 0) return setEmpty(true);
        setView({ list, column: 'list', pasting: false });
      }}
    >
      <PasteArea
        label={t('label')}
        value={text}
        error={empty ? t('none') : null}
        placeholder={t('example')}
        onChange={change}
      />
      <div className="flex flex-wrap justify-end gap-2">
        <ChooseListFile onRead={change} />
        <Button onClick={() => setView({ pasting: false })}>{t('cancel')}</Button>
        <Button type="submit" variant="primary" disabled={text.trim() === ''} focusableWhenDisabled>
          {t('show')}
        </Button>
      </div>
    </form>
  );
}
