'use client';

import { useTranslations } from 'next-intl';
import { VerdictIcon } from '@/components/ui/verdict-icon.tsx';
import type { FailureCode, SendFailure } from './send.ts';

type FailureNoteProps = {
  failure: SendFailure | null;
  /** Where a failure means something of its own here. */
  words?: { readonly [code in FailureCode]?: string };
};

/** Says why the server refused, to screen readers as well. */
export function FailureNote({ failure, words = {} }: FailureNoteProps) {
  const t = useTranslations('team.failures');
  if (!failure) return null;
  const minutes = Math.max(1, Math.ceil(failure.seconds / 60));
  return (
    <p role="alert" className="flex items-start gap-2 rounded bg-bad-soft px-3 py-2 text-bad">
      <span className="mt-0.75">
        <VerdictIcon kind="error" />
      </span>
      {words[failure.code] ?? t(failure.code, { minutes })}
    </p>
  );
}
