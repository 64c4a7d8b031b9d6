'use client';

import { useTranslations } from 'next-intl';
import { useShallow } from 'zustand/react/shallow';
import { useEditor } from '@/components/editor/state/editor-context.tsx';
import { outcomeState } from '@/lib/probe/test-result.ts';
import type { EndpointGroup } from '../state/endpoint-groups.ts';
import { useProbes } from '../state/probe-store.ts';
import { shownTest } from '../state/shown-test.ts';
import { StateIcon } from '../state-icon.tsx';

const states = ['fails', 'warnings', 'works', 'refused', 'not-asked', 'stopped'] as const;

/** How many endpoints are in which state, the worst first; of those that were edited since nothing is said. */
export function Summary({ groups }: { groups: readonly EndpointGroup[] }) {
  const t = useTranslations('probe.view.counts');
  const model = useEditor(({ accepted }) => accepted.model);
  const counts = useProbes(
    useShallow((probes) => {
      const found: Record<(typeof states)[number] | 'running', number> = {
        fails: 0,
        warnings: 0,
        works: 0,
        refused: 0,
        'not-asked': 0,
        stopped: 0,
        running: 0,
      };
      if (probes.tested.size === 0) return found;
      for (const { endpoints } of groups) {
        for (const endpoint of endpoints) {
          const shown = shownTest(probes, endpoint, model);
          if (shown && !shown.isStale) found[outcomeState(shown.tested.result)] += 1;
        }
      }
      return found;
    }),
  );
  return (
    <p role="status" className="flex flex-wrap gap-x-3 text-sm text-muted">
      {states
        .filter((state) => counts[state] > 0)
        .map((state) => (
          <span key={state} className="flex items-center gap-1 whitespace-nowrap">
            <StateIcon state={state} />
            {t(state, { count: counts[state] })}
          </span>
        ))}
    </p>
  );
}
