'use client';

import { CircleCheck } from 'lucide-react';
import { useTranslations } from 'next-intl';
import { useMoment } from '@/components/team/moment.tsx';
import { VerdictIcon } from '@/components/ui/verdict-icon.tsx';
import type { ListedProfile } from './arrange.ts';

/** What came of the last test of its endpoints: the worst first. */
export function TestState({ test }: { test: ListedProfile['lastTest'] }) {
  const t = useTranslations('profiles.list.endpoints');
  const moment = useMoment();
  if (!test) return <span className="text-faint">{t('untested')}</span>;
  const { works, warnings, fails, at } = test;
  return (
    <span title={t('tested', { time: moment(at) })} className="flex flex-wrap items-center gap-x-3">
      {fails > 0 ? (
        <span className="flex items-center gap-1 text-bad">
          <VerdictIcon kind="error" />
          {t('fail', { count: fails })}
        </span>
      ) : null}
      {warnings > 0 ? (
        <span className="flex items-center gap-1 text-warn">
          <VerdictIcon kind="warning" />
          {t('warn', { count: warnings })}
        </span>
      ) : null}
      {works > 0 || fails + warnings === 0 ? (
        <span className="flex items-center gap-1 text-ok">
          <CircleCheck aria-hidden className="size-3.5" />
          {t('work', { count: works })}
        </span>
      ) : null}
    </span>
  );
}
