'use client';

import { useTranslations } from 'next-intl';
import { type MirrorSum, useMirrorSum } from '@/components/probe/state/mirror-sum.ts';
import { useProbes } from '@/components/probe/state/probe-store.ts';
import { StateIcon } from '@/components/probe/state-icon.tsx';

/** On a closed mirror: what came of the tests of its endpoints. */
export function MirrorTests({ name }: { name: string }) {
  return useProbes(({ tested }) => tested.size > 0) ? <Tests name={name} /> : null;
}

function Tests({ name }: { name: string }) {
  const sum = useMirrorSum(name);
  return sum === null ? null : <Sum {...sum} />;
}

function Sum({ worst, works, running, total, stale }: MirrorSum) {
  const t = useTranslations('form.test.sum');
  const kind = running > 0 ? 'running' : stale > 0 ? 'stale' : 'done';
  const words = t(kind, { works, running, total, stale });
  return (
    <span role="img" aria-label={words} title={words} className="mr-1.5 flex shrink-0 items-center gap-1 tabular-nums">
      <StateIcon state={worst} isStale={stale > 0} />
      <span className="@md:hidden">
        {works}/{total}
      </span>
      <span className="hidden @md:inline">{t('short', { works, total })}</span>
    </span>
  );
}
