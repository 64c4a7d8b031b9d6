'use client';

import { useTranslations } from 'next-intl';
import { type KeyboardEvent, useState } from 'react';
import type { SendFailure } from '@/components/team/send.ts';
import { Button } from '@/components/ui/button.tsx';
import { RefusalNote } from '../decision/refusal-note.tsx';
import { useReview } from '../review-context.tsx';
import { MentionArea } from './mention-area.tsx';

type ComposerProps = {
  /** Under which what is typed is kept until it is sent or called off, whatever becomes of the field. */
  name: string;
  label: string;
  submit: string;
  initial?: string;
  autoFocus?: boolean;
  failure: SendFailure | null;
  onSubmit: (text: string) => Promise<boolean>;
  onCancel?: () => void;
};

/** A field for a comment; Control and Enter send it, Escape leaves it. */
export function Composer({
  name,
  label,
  submit,
  initial = '',
  autoFocus = false,
  failure,
  onSubmit,
  onCancel,
}: ComposerProps) {
  const t = useTranslations('review.comments');
  const { typed } = useReview();
  const [text, setText] = useState(typed.get(name) ?? initial);
  const [busy, setBusy] = useState(false);
  const type = (next: string) => {
    setText(next);
    if (next === '' || next === initial) typed.delete(name);
    else typed.set(name, next);
  };
  const cancel = () => {
    typed.delete(name);
    onCancel?.();
  };
  const send = async () => {
    if (text.trim() === '' || busy) return;
    setBusy(true);
    if (await onSubmit(text.trim())) type('');
    setBusy(false);
  };
  const press = (event: KeyboardEvent) => {
    if (event.key === 'Enter' && (event.ctrlKey || event.metaKey)) {
      event.preventDefault();
      void send();
    }
    if (event.key === 'Escape' && onCancel && !event.defaultPrevented) {
      event.preventDefault();
      cancel();
    }
  };
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: the keys are those of the field and the buttons in it
    <div className="grid gap-2" onKeyDown={press}>
      <MentionArea label={label} value={text} autoFocus={autoFocus} onChange={type} />
      <RefusalNote failure={failure} />
      <div className="flex flex-wrap justify-end gap-2">
        {onCancel ? <Button onClick={cancel}>{t('cancel')}</Button> : null}
        <Button
          variant="primary"
          disabled={busy || text.trim() === ''}
          focusableWhenDisabled
          onClick={() => void send()}
        >
          {submit}
        </Button>
      </div>
    </div>
  );
}
