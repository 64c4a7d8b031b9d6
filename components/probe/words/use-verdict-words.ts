'use client';

import { useLocale, useTranslations } from 'next-intl';
import { useMemo } from 'react';
import type { ToldVerdict } from '@/lib/probe/test-result.ts';
import type en from '@/messages/en/probe.json';
import { valuesIn } from '@/messages/values-in.ts';

type Words = {
  /** What a verdict means, in the language of the page. */
  readonly says: (verdict: ToldVerdict) => string;
  /** What to do about it; null where there is nothing. */
  readonly todo: (verdict: ToldVerdict) => string | null;
};

export function useVerdictWords(): Words {
  const t = useTranslations('probe');
  const locale = useLocale();
  return useMemo(
    () => ({
      says: ({ id, values }) => t(`says.${id}`, valuesIn(locale, values)),
      todo: ({ id, values }) => (isTodo(id, t.has) ? t(`todo.${id}`, valuesIn(locale, values)) : null),
    }),
    [t, locale],
  );
}

type TodoId = keyof (typeof en)['todo'];

function isTodo(id: string, has: (key: `todo.${TodoId}`) => boolean): id is TodoId {
  return has(`todo.${id as TodoId}`);
}
