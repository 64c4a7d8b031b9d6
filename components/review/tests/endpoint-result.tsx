'use client';

import { useTranslations } from 'next-intl';
import { StateIcon } from '@/components/probe/state-icon.tsx';
import { useVerdictWords } from '@/components/probe/words/use-verdict-words.ts';
import type { ShownEndpoint } from '@/lib/dossier/index.ts';
import { outcomeState, type TestResult, tellingVerdict } from '@/lib/probe/test-result.ts';

/** One endpoint, with what its test came to in words. */
export function EndpointResult({ endpoint, result }: { endpoint: ShownEndpoint; result: TestResult }) {
  const t = useTranslations('review.tests');
  const words = useVerdictWords();
  const state = outcomeState(result);
  const verdict = tellingVerdict(result);
  return (
    <li className="grid grid-cols-[14px_minmax(0,1fr)] gap-x-2.5">
      <span className="flex h-5 items-center">
        <StateIcon state={state} />
      </span>
      <span className="grid wrap-anywhere">
        <span>
          <span className="font-mono text-sm">{endpoint.text ?? t('itself', { mirror: endpoint.mirror })}</span>{' '}
          <span className="text-sm text-faint">
            {t('of', { mirror: endpoint.mirror })} · {t(`states.${state}`)}
          </span>
        </span>
        {verdict === null ? null : <span className="text-muted">{words.says(verdict)}</span>}
      </span>
    </li>
  );
}
