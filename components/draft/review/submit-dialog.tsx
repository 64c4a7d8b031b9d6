'use client';

import { useTranslations } from 'next-intl';
import { useId, useState } from 'react';
import { useEditorStore } from '@/components/editor/state/editor-context.tsx';
import { resultsToAttach } from '@/components/probe/attach/results-to-attach.ts';
import { useProbes } from '@/components/probe/state/probe-store.ts';
import { Button } from '@/components/ui/button.tsx';
import { Dialog } from '@/components/ui/dialog.tsx';
import { TextField } from '@/components/ui/text-field.tsx';
import { useDraft, useDraftItself } from '../draft-context.tsx';
import { type SubmitTrouble, submitDraft } from './submit-draft.ts';
import { currentTests } from './tests-on-page.ts';

/** Sends the draft for review, with its title and a word to those who review it. */
export function SubmitDialog() {
  const { store } = useDraftItself();
  const open = useDraft(({ dialog }) => dialog === 'submit');
  const t = useTranslations('draft.submit');
  const close = () => store.setState({ dialog: null });
  return (
    <Dialog open={open} onClose={close} title={t('title')} description={t('description')}>
      <SubmitForm onDone={close} />
    </Dialog>
  );
}

function SubmitForm({ onDone }: { onDone: () => void }) {
  const t = useTranslations('draft.submit');
  const id = useId();
  const { at, store } = useDraftItself();
  const editor = useEditorStore();
  const tests = useProbes((probes) => resultsToAttach('', currentTests(probes))?.tests.length ?? 0);
  const now = useDraft(({ stand }) => stand.title);
  const [title, setTitle] = useState(now);
  const [message, setMessage] = useState('');
  const [busy, setBusy] = useState(false);
  const [trouble, setTrouble] = useState<SubmitTrouble | 'title' | null>(null);
  const send = async () => {
    if (busy) return;
    if (title.trim() === '') return setTrouble('title');
    setBusy(true);
    setTrouble(null);
    const came = await submitDraft(at, store, { editor, title: title.trim(), message: message.trim() });
    setBusy(false);
    setTrouble(came);
    if (came === null) onDone();
  };
  return (
    <form
      noValidate
      className="grid gap-3"
      onSubmit={(event) => {
        event.preventDefault();
        void send();
      }}
    >
      <TextField
        label={t('name')}
        hint={t('nameHint')}
        error={trouble === 'title' ? t('nameMissing') : null}
        maxLength={200}
        value={title}
        onChange={(event) => setTitle(event.currentTarget.value)}
      />
      <div className="grid gap-1">
        <label htmlFor={id} className="text-sm text-muted">
          {t('message')}
        </label>
        <textarea
          id={id}
          rows={4}
          maxLength={20_000}
          aria-describedby={`${id}-hint`}
          className="w-full resize-y rounded border border-line bg-surface p-2 text-base hover:border-line-strong"
          value={message}
          onChange={(event) => setMessage(event.currentTarget.value)}
        />
        <p id={`${id}-hint`} className="text-sm text-faint">
          {t('messageHint')}
        </p>
      </div>
      <p className="text-base text-muted">{t('tests', { count: tests })}</p>
      <p role="alert" className="text-base text-bad empty:hidden">
        {trouble === null || trouble === 'title' ? '' : t(`failed.${trouble}`)}
      </p>
      <div className="flex flex-wrap justify-end gap-2">
        <Button onClick={onDone}>{t('cancel')}</Button>
        <Button type="submit" variant="primary" disabled={busy} focusableWhenDisabled>
          {t('send')}
        </Button>
      </div>
    </form>
  );
}
