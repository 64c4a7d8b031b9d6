'use client';

import { useTranslations } from 'next-intl';
import type { ToldVerdict } from '@/lib/probe/test-result.ts';
import { useVerdictWords } from '../words/use-verdict-words.ts';

/** What a verdict means, what to do about it, and how containerd's log has it. */
export function VerdictLines({ verdict }: { verdict: ToldVerdict }) {
  const t = useTranslations('probe.view');
  const { says, todo } = useVerdictWords();
  const next = todo(verdict);
  return (
    <div className="grid min-w-0 gap-1">
      <p className="wrap-anywhere">{says(verdict)}</p>
      {next === null ? null : <p className="text-muted wrap-anywhere">{next}</p>}
      {verdict.log === null ? null : (
        <p className="rounded bg-sunken px-2 py-1 wrap-anywhere">
          <span className="block text-xs text-faint">{t('log')}</span>
          <span className="font-mono text-sm">{verdict.log}</span>
        </p>
      )}
    </div>
  );
}
