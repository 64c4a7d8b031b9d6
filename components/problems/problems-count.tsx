'use client';

import { Check } from 'lucide-react';
import { useTranslations } from 'next-intl';
import { useMemo } from 'react';
import { useStore } from 'zustand';
import { drawer, drawerId, toggleDrawer } from '@/components/drawer/drawer-store.ts';
import { useDrawerKeys } from '@/components/drawer/use-drawer-keys.ts';
import { drawerKeys } from '@/components/shortcuts/page-keys.ts';
import { classNames } from '@/components/ui/class-names.ts';
import { useAriaFreeKey, useFreeKey } from '@/components/ui/free-keys.ts';
import { Hint } from '@/components/ui/hint.tsx';
import { VerdictIcon } from '@/components/ui/verdict-icon.tsx';
import { countProblems, severities } from './problem-order.ts';
import { useDiagnostics } from './use-diagnostics.ts';
import { useFileProblems } from './use-file-problems.ts';

/** How many problems of each kind there are, on a narrow page of the worst; opens and closes the drawer that lists them. */
export function ProblemsCount() {
  const t = useTranslations('problemsList');
  const files = useFileProblems();
  const { list } = useDiagnostics();
  const counts = useMemo(() => countProblems([...list, ...files.map(({ finding }) => finding)]), [list, files]);
  const open = useStore(drawer, ({ shown }) => shown === 'problems');
  const shortcut = useFreeKey(drawerKeys.problems);
  const keys = useAriaFreeKey(drawerKeys.problems);
  useDrawerKeys();
  const worst = severities.find((severity) => counts[severity] > 0);
  const label =
    worst === undefined
      ? t('openNone')
      : t('open', { errors: counts.error, warnings: counts.warning, notes: counts.info });
  return (
    <Hint text={`${t('title')} (${shortcut})`}>
      <button
        type="button"
        aria-expanded={open}
        aria-keyshortcuts={keys}
        aria-controls={drawerId}
        className="inline-flex h-7 min-w-11 shrink-0 items-center justify-center gap-2 rounded px-1.5 tabular-nums text-muted transition-colors hover:bg-hover hover:text-ink pointer-coarse:h-10"
        onClick={() => toggleDrawer('problems')}
      >
        {worst === undefined ? <Check aria-hidden className="size-4 text-ok" /> : null}
        {severities.map((severity) =>
          counts[severity] === 0 ? null : (
            <span
              key={severity}
              className={classNames('inline-flex items-center gap-1', severity !== worst && 'max-md:hidden')}
            >
              <VerdictIcon kind={severity} />
              <span aria-hidden>{t('count', { count: counts[severity] })}</span>
            </span>
          ),
        )}
        <span className="sr-only">{label}</span>
      </button>
    </Hint>
  );
}
