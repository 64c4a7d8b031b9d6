'use client';

import { useTranslations } from 'next-intl';
import { FailureNote } from '@/components/team/failure-note.tsx';
import type { SendFailure } from '@/components/team/send.ts';
import { refusalIds } from '@/lib/review/index.ts';

const failures = ['unknown', 'taken', 'archived', 'not-there', 'owners-only'] as const;

/** Says why something was not done to a profile. */
export function ProfileFailure({ failure }: { failure: SendFailure | null }) {
  const t = useTranslations('profiles.failures');
  const refusals = useTranslations('review.refusals');
  if (failure === null) return null;
  const known = failures.find((id) => id === failure.told);
  const refusal = refusalIds.find((id) => id === failure.told);
  const words = known ? t(known) : refusal ? refusals(refusal) : null;
  return <FailureNote failure={failure} {...(words !== null && { words: { [failure.code]: words } })} />;
}
