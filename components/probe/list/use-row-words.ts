'use client';

import { useTranslations } from 'next-intl';
import { useMemo } from 'react';
import { useDuration } from '../words/use-duration.ts';
import { useEndpointName } from '../words/use-endpoint-name.ts';
import { useVerdictWords } from '../words/use-verdict-words.ts';

export type RowWords = ReturnType<typeof useRowWords>;

/** What rows are written with, once for all of them: it takes its time to be made. */
export function useRowWords() {
  const t = useTranslations('probe.view');
  const name = useEndpointName();
  const duration = useDuration();
  const { says } = useVerdictWords();
  return useMemo(() => ({ t, name, duration, says }), [t, name, duration, says]);
}
