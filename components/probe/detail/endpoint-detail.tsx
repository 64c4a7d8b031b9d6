'use client';

import { useTranslations } from 'next-intl';
import { useEffect, useRef } from 'react';
import { useEditorStore } from '@/components/editor/state/editor-context.tsx';
import { classNames } from '@/components/ui/class-names.ts';
import { twoPanesFit } from '@/components/ui/widths.ts';
import type { EndpointGroup } from '../state/endpoint-groups.ts';
import { probesOf, useProbes } from '../state/probe-store.ts';
import { type Endpoint, useShownTest } from '../state/shown-test.ts';
import { useEndpointName } from '../words/use-endpoint-name.ts';
import { CurlBlock } from './curl-block.tsx';
import { DetailHeading } from './detail-heading.tsx';
import { detailId } from './detail-id.ts';
import { StageList } from './stage-list.tsx';
import { VerdictLines } from './verdict-lines.tsx';

/** The test of the endpoint that is chosen, stage by stage. */
export function EndpointDetail({ groups }: { groups: readonly EndpointGroup[] | null }) {
  const t = useTranslations('probe.view');
  const name = useEndpointName();
  const chosen = useProbes((probes) => probes.chosen);
  const group = groups?.find(({ mirror }) => mirror === chosen?.mirror);
  const endpoint = group?.endpoints.find((each) => each.endpoint === chosen?.endpoint);
  return (
    <section
      ref={useAskedFocus()}
      id={detailId}
      tabIndex={-1}
      aria-label={group && endpoint ? name(endpoint, group.host) : t('stages')}
      className="relative min-w-0 outline-none max-md:border-t max-md:border-line md:min-h-0 md:overflow-y-auto md:overscroll-contain"
    >
      {group && endpoint ? (
        <Detail endpoint={endpoint} group={group} />
      ) : groups === null ? null : (
        <p className="max-w-prose p-3 text-muted">{t('intro')}</p>
      )}
    </section>
  );
}

function Detail({ endpoint, group }: { endpoint: Endpoint; group: EndpointGroup }) {
  const t = useTranslations('probe.view');
  const test = useShownTest(endpoint, group.texts);
  const result = test?.tested.result ?? null;
  return (
    <div ref={useFailureInView(endpoint)} className="grid gap-2.5 px-3 pt-2 pb-3">
      <DetailHeading endpoint={endpoint} host={group.host} test={test} />
      {result === null ? <p className="text-muted">{t('untestedDetail')}</p> : null}
      <div className={classNames('grid gap-2.5 empty:hidden', test?.isStale && 'text-muted')}>
        {result?.state === 'stopped' ? <p className="text-muted">{t('stoppedDetail')}</p> : null}
        {result?.verdict ? <VerdictLines verdict={result.verdict} /> : null}
        {result?.hosts[0] ? <StageList stages={result.hosts[0].stages} label={t('stages')} /> : null}
      </div>
      <CurlBlock endpoint={endpoint} tested={test?.tested ?? null} />
    </div>
  );
}

/** Takes the focus where the stages were asked for from elsewhere. */
function useAskedFocus() {
  const editor = useEditorStore();
  const section = useRef<HTMLElement>(null);
  const focusing = useProbes((probes) => probes.focusing);
  useEffect(() => {
    if (!focusing) return;
    probesOf(editor).setState({ focusing: false });
    section.current?.focus({ preventScroll: true });
    if (!matchMedia(twoPanesFit).matches) section.current?.scrollIntoView({ block: 'start' });
  }, [editor, focusing]);
  return section;
}

/** What stands in the way is seen at once where a failed test is chosen, however many stages went well before it. */
function useFailureInView({ mirror, endpoint }: Endpoint) {
  const detail = useRef<HTMLDivElement>(null);
  // biome-ignore lint/correctness/useExhaustiveDependencies: of another endpoint, not of another result
  useEffect(() => {
    if (!matchMedia(twoPanesFit).matches) return;
    detail.current?.querySelector('[data-fails]')?.scrollIntoView({ block: 'nearest' });
  }, [mirror, endpoint]);
  return detail;
}
