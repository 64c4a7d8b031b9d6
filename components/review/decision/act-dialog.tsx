'use client';

import { useTranslations } from 'next-intl';
import { useId, useState } from 'react';
import { Button } from '@/components/ui/button.tsx';
import { Dialog } from '@/components/ui/dialog.tsx';
import { useReview } from '../review-context.tsx';
import type { WordyChoice } from './choices.ts';
import { RefusalNote } from './refusal-note.tsx';
import { useActing } from './use-acting.ts';

type ActDialogProps = { choice: WordyChoice; onClose: () => void };

/** Asks for the words that go with what is about to be done: the message of a revision, or a reason. */
export function ActDialog({ choice, onClose }: ActDialogProps) {
  const t = useTranslations('review.dialogs');
  const names = useTranslations('review.choices');
  const { proposal } = useReview();
  const { title, version, publishedRevision } = proposal;
  const { busy, failure, ask } = useActing();
  const isPublishing = choice === 'publish';
  const [words, setWords] = useState(isPublishing ? title : '');
  const [missing, setMissing] = useState(false);
  const act = async () => {
    const said = words.trim();
    if (said === '') return setMissing(true);
    if (isPublishing && said !== title && (await ask('PATCH', '', { title: said })) === undefined) return;
    const seen = choice === 'reject' || choice === 'withdraw' ? {} : { version };
    const event = { do: choice, ...seen, ...(isPublishing ? {} : { reason: said }) };
    if ((await ask('POST', '/events', event)) !== undefined) onClose();
  };
  return (
    <Dialog
      open
      onClose={onClose}
      title={t(`${choice}.title`)}
      description={t(`${choice}.detail`, { revision: publishedRevision + 1 })}
      actions={
        <>
          <Button onClick={onClose}>{t('cancel')}</Button>
          <Button variant="primary" disabled={busy} focusableWhenDisabled onClick={() => void act()}>
            {names(choice)}
          </Button>
        </>
      }
    >
      <Words
        label={t(isPublishing ? 'message' : 'reason')}
        longest={isPublishing ? 200 : 2_000}
        value={words}
        error={missing && words.trim() === '' ? t(isPublishing ? 'messageMissing' : 'reasonMissing') : null}
        onChange={setWords}
      />
      <RefusalNote failure={failure} />
    </Dialog>
  );
}

type WordsProps = {
  label: string;
  longest: number;
  value: string;
  error: string | null;
  onChange: (value: string) => void;
};

function Words({ label, longest, value, error, onChange }: WordsProps) {
  const id = useId();
  return (
    <div className="grid gap-1">
      <label htmlFor={id} className="text-base text-muted">
        {label}
      </label>
      <textarea
        id={id}
        rows={3}
        maxLength={longest}
        value={value}
        aria-invalid={error !== null || undefined}
        aria-describedby={error === null ? undefined : `${id}-error`}
        className="w-full resize-y rounded border border-line-strong bg-surface p-2 text-base"
        onChange={(event) => onChange(event.currentTarget.value)}
      />
      {error === null ? null : (
        <p id={`${id}-error`} role="alert" className="text-base text-bad">
          {error}
        </p>
      )}
    </div>
  );
}
