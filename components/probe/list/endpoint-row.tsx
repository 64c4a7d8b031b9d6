'use client';

import { useTranslations } from 'next-intl';
import { showDetail } from '@/components/drawer/show-detail.ts';
import { useEditor, useEditorStore } from '@/components/editor/state/editor-context.tsx';
import { classNames } from '@/components/ui/class-names.ts';
import { outcomeState, tellingVerdict } from '@/lib/probe/test-result.ts';
import { detailId } from '../detail/detail-id.ts';
import { probesOf, useProbes } from '../state/probe-store.ts';
import { type Endpoint, shownTest } from '../state/shown-test.ts';
import { StateIcon } from '../state-icon.tsx';
import { useDuration } from '../words/use-duration.ts';
import { useEndpointName } from '../words/use-endpoint-name.ts';
import { useVerdictWords } from '../words/use-verdict-words.ts';

type EndpointRowProps = { endpoint: Endpoint; host: string; shown: boolean };

/** One endpoint with the state of its test, how long that took, and the one sentence that matters; pressing it shows the stages. */
export function EndpointRow({ endpoint, host, shown }: EndpointRowProps) {
  const t = useTranslations('probe.view');
  const editor = useEditorStore();
  const name = useEndpointName();
  const duration = useDuration();
  const { says } = useVerdictWords();
  const model = useEditor(({ accepted }) => accepted.model);
  const tested = useProbes(({ tested }) => tested);
  const stale = useProbes((probes) => probes.stale);
  const test = shownTest({ tested, stale }, endpoint, model);
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
      type="button"
      aria-current={shown ? 'true' : undefined}
      className={classNames(
        'grid w-full grid-cols-[14px_minmax(0,1fr)_auto] items-center gap-x-2 py-1 pr-3 pl-3 text-left focus-visible:-outline-offset-2',
        shown ? 'bg-accent-soft' : 'hover:bg-hover',
      )}
      onClick={choose}
    >
      <StateIcon state={state} isStale={isStale} />
      <span className="truncate font-mono text-sm leading-5">{name(endpoint, host)}</span>
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
}
