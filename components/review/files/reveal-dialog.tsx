'use client';

import { useTranslations } from 'next-intl';
import { useEffect, useState } from 'react';
import { z } from 'zod';
import { Button } from '@/components/ui/button.tsx';
import { Dialog } from '@/components/ui/dialog.tsx';
import { RefusalNote } from '../decision/refusal-note.tsx';
import { useActing } from '../decision/use-acting.ts';
import { useReview } from '../review-context.tsx';
import { secretOf } from './secret-key.ts';

const shownFor = 30_000;
const revealed = z.object({ value: z.string() });

/** Shows one secret to whoever asks for it, which the audit log then tells; for half a minute, and while the window has the focus. */
export function RevealDialog({ secretKey, onClose }: { secretKey: string; onClose: () => void }) {
  const t = useTranslations('review.reveal');
  const { version, me } = useReview().proposal;
  const { busy, failure, ask } = useActing();
  const [value, setValue] = useState<string | null>(null);
  const secret = secretOf(secretKey);
  useEffect(() => {
    if (value === null) return;
    const timer = setTimeout(onClose, shownFor);
    globalThis.addEventListener('blur', onClose);
    return () => {
      clearTimeout(timer);
      globalThis.removeEventListener('blur', onClose);
    };
  }, [value, onClose]);
  const reveal = async () => {
    if (secret === null) return;
    const answer = await ask('POST', '/reveal', { version, side: secret.side, what: { mark: secret.mark } });
    if (answer !== undefined) setValue(revealed.parse(answer).value);
  };
  const mayReveal = me.role !== 'viewer';
  const why = !mayReveal ? 'role' : secret === null ? 'elsewhere' : value === null ? 'detail' : 'shown';
  return (
    <Dialog
      open
      onClose={onClose}
      title={t(value === null ? 'title' : 'value')}
      description={t(why)}
      actions={
        <>
          <Button onClick={onClose}>{t('close')}</Button>
          {mayReveal && secret !== null && value === null ? (
            <Button variant="primary" disabled={busy} focusableWhenDisabled onClick={() => void reveal()}>
              {t('reveal')}
            </Button>
          ) : null}
        </>
      }
    >
      {value === null ? null : (
        <pre className="rounded bg-warn-soft px-3 py-2 font-mono text-base whitespace-pre-wrap wrap-anywhere">
          {value}
        </pre>
      )}
      <RefusalNote failure={failure} />
    </Dialog>
  );
}
