'use client';

import { useTranslations } from 'next-intl';
import { useEditor } from '@/components/editor/state/editor-context.tsx';
import { type EndpointOutcome, writesHostsToml } from '../hosts/endpoint-outcome.ts';
import { addedPath } from './added-path.ts';
import { withoutPassword } from './endpoint-parts.ts';

type EndpointOutcomeLineProps = { value: string; outcome: EndpointOutcome | null };

/** What the program makes of an endpoint, where that differs; an added `/v2` alone stands in the field, and is only read out. */
export function EndpointOutcomeLine({ value, outcome }: EndpointOutcomeLineProps) {
  const t = useTranslations('form');
  const target = useEditor((state) => state.target);
  if (outcome?.kind !== 'asked' || outcome.url === value) return null;
  const inField = addedPath(value, outcome) !== '';
  const url = withoutPassword(outcome.url);
  return (
    <p className={inField ? 'sr-only' : 'px-2 pt-0.5 pb-1 font-mono text-xs wrap-anywhere text-faint'}>
      {t('endpoint.becomes', {
        url,
        program: target.program,
        writes: writesHostsToml(target.line) ? 'hosts' : 'config',
      })}
    </p>
  );
}
