'use client';

import { useMessages, useTranslations } from 'next-intl';
import { FailureNote } from '@/components/team/failure-note.tsx';
import type { SendFailure } from '@/components/team/send.ts';
import type { Messages } from '@/messages/catalog.ts';

/** Says why the server refused, in the words of reviews and profiles where these have some. */
export function RefusalNote({ failure }: { failure: SendFailure | null }) {
  const refusal = useTranslations('review.refusals');
  const other = useTranslations('profiles.failures');
  const { review, profiles } = useMessages();
  if (failure === null) return null;
  const { told, code } = failure;
  const words = has(review.refusals, told)
    ? refusal(told)
    : told !== 'conflict' && has(profiles.failures, told)
      ? other(told, { name: '' })
      : null;
  return <FailureNote failure={failure} {...(words !== null && { words: { [code]: words } })} />;
}

function has<Known extends Messages['review']['refusals'] | Messages['profiles']['failures']>(
  known: Known,
  key: string,
): key is keyof Known & string {
  return Object.hasOwn(known, key);
}
