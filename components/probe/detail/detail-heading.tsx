'use client';

import { RotateCw } from 'lucide-react';
import { useTranslations } from 'next-intl';
import { useEditor, useEditorStore } from '@/components/editor/state/editor-context.tsx';
import { Button } from '@/components/ui/button.tsx';
import { outcomeState } from '@/lib/probe/test-result.ts';
import { testEndpoint } from '../open-endpoints.ts';
import type { Endpoint, ShownTest } from '../state/shown-test.ts';
import { StateIcon } from '../state-icon.tsx';
import { useDuration } from '../words/use-duration.ts';
import { useEndpointName } from '../words/use-endpoint-name.ts';

type DetailHeadingProps = { endpoint: Endpoint; host: string; test: ShownTest | null };

/** Which endpoint it is and how it fares, with the button that tests it. */
export function DetailHeading({ endpoint, host, test }: DetailHeadingProps) {
  const t = useTranslations('probe.view');
  const editor = useEditorStore();
  const readable = useEditor(({ reading }) => reading.accepted);
  const name = useEndpointName();
  const duration = useDuration();
  const result = test?.tested.result ?? null;
  const state = result === null ? 'untested' : outcomeState(result);
  const image = test?.tested.subject.image ?? null;
  const isStale = test?.isStale ?? false;
  return (
    <div className="flex flex-wrap items-start justify-between gap-x-3 gap-y-1">
      <div className="grid min-w-0 flex-1 gap-0.5">
        <h3 className="font-mono text-sm leading-5 font-semibold wrap-anywhere">{name(endpoint, host)}</h3>
        <p className="flex flex-wrap items-center gap-x-3 text-muted">
          <span className="flex items-center gap-1.5">
            <StateIcon state={state} isStale={isStale} />
            {t(`state.${state}`)}
          </span>
          {result?.ms == null ? null : <span className="tabular-nums">{duration(result.ms)}</span>}
          {image === null ? null : <span className="wrap-anywhere">{t('withImage', { image })}</span>}
          {isStale ? <span className="font-medium text-warn">{t('stale')}</span> : null}
        </p>
      </div>
      <Button
        disabled={!readable || state === 'running'}
        focusableWhenDisabled
        onClick={() => testEndpoint(editor, endpoint)}
      >
        <RotateCw aria-hidden className="size-3.5" />
        {state === 'untested' ? t('test') : t('again')}
      </Button>
    </div>
  );
}
