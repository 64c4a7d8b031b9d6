'use client';

import { memo } from 'react';
import { showDetail } from '@/components/drawer/show-detail.ts';
import { useEditorStore } from '@/components/editor/state/editor-context.tsx';
import { inPalette } from '@/components/palette/in-palette.ts';
import { classNames } from '@/components/ui/class-names.ts';
import { outcomeState, tellingVerdict } from '@/lib/probe/test-result.ts';
import { detailId } from '../detail/detail-id.ts';
import type { EndpointGroup } from '../state/endpoint-groups.ts';
import { probesOf } from '../state/probe-store.ts';
import { type Endpoint, useShownTest } from '../state/shown-test.ts';
import { StateIcon } from '../state-icon.tsx';
import type { RowWords } from './use-row-words.ts';

type EndpointRowProps = { group: EndpointGroup; endpoint: Endpoint; shown: boolean; words: RowWords };

/** One endpoint with the state of its test, how long that took, and the one sentence that matters; pressing it shows the stages. */
export const EndpointRow = memo(function EndpointRow({ group, endpoint, shown, words }: EndpointRowProps) {
  const { t, name, duration, says } = words;
  const editor = useEditorStore();
  const test = useShownTest(endpoint, group.texts);
  const state = test === null ? 'untested' : outcomeState(test.tested.result);
  const isStale = test?.isStale ?? false;
  const verdict = test === null || state === 'running' ? null : tellingVerdict(test.tested.result);
  const ms = test?.tested.result.ms ?? null;
  const choose = () => {
    const { mirror } = endpoint;
    probesOf(editor).setState({ chosen: { mirror, endpoint: endpoint.endpoint } });
    showDetail(detailId);
  };
  return (
    <button
      {...inPalette('test-of', name(endpoint, group.host))}
      type="button"
      aria-current={shown ? 'true' : undefined}
      className={classNames(
        'grid w-full grid-cols-[14px_minmax(0,1fr)_auto] items-center gap-x-2 py-1 pr-3 pl-3 text-left focus-visible:-outline-offset-2',
        shown ? 'bg-accent-soft' : 'hover:bg-hover',
      )}
      onClick={choose}
    >
      <StateIcon state={state} isStale={isStale} />
      <span className="truncate font-mono text-sm leading-5">{name(endpoint, group.host)}</span>
      <span className="text-sm text-muted tabular-nums">{ms === null || isStale ? '' : duration(ms)}</span>
      <span className={classNames('col-start-2 col-end-4 truncate text-sm text-muted', isStale && 'italic')}>
        {isStale ? (
          t('stale')
        ) : (
          <>
            <span className={classNames('mr-1 font-medium', state === 'fails' && 'text-bad')}>
              {t(`state.${state}`)}
            </span>
            {verdict === null ? null : <> {says(verdict)}</>}
          </>
        )}
      </span>
    </button>
  );
});
