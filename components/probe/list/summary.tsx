'use client';

import { useTranslations } from 'next-intl';
import { useCallback } from 'react';
import { useInSlices } from '@/components/slices/use-in-slices.ts';
import type { EndpointGroup } from '../state/endpoint-groups.ts';
import { useTests } from '../state/probe-store.ts';
import { StateIcon } from '../state-icon.tsx';
import { countStates } from './count-states.ts';

const states = ['fails', 'warnings', 'works', 'refused', 'not-asked', 'stopped'] as const;

/** How many endpoints are in which state, the worst first. */
export function Summary({ groups }: { groups: readonly EndpointGroup[] }) {
  const t = useTranslations('probe.view.counts');
  const probes = useTests();
  const counts = useInSlices(useCallback(() => countStates(groups, probes), [groups, probes]));
  return (
    <p role="status" className="flex flex-wrap gap-x-3 text-sm text-muted">
      {states.map((state) => {
        const count = counts?.get(state) ?? 0;
        return count === 0 ? null : (
          <span key={state} className="flex items-center gap-1 whitespace-nowrap">
            <StateIcon state={state} />
            {t(state, { count })}
          </span>
        );
      })}
    </p>
  );
}
