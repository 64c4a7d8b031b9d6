'use client';

import { useFormatter, useTranslations } from 'next-intl';
import { inPalette } from '@/components/palette/in-palette.ts';
import { useMoment } from '@/components/team/moment.tsx';
import { Button } from '@/components/ui/button.tsx';
import type { NodeLine } from '@/lib/profile/nodes.ts';
import { NodeDetail } from './node-detail.tsx';
import { NodeStateMark } from './node-state-mark.tsx';

type NodeRowProps = {
  node: NodeLine;
  publishedRevision: number;
  now: string;
  onForget: ((name: string) => void) | null;
};

export function NodeRow({ node, publishedRevision, now, onForget }: NodeRowProps) {
  const t = useTranslations('delivery.nodes');
  const format = useFormatter();
  const moment = useMoment();
  const { name, state, revision, revisionSince, reportedAt } = node;
  const ago = (at: string) => format.relativeTime(new Date(at), new Date(now));
  const cell = 'py-2 pr-3 align-top';
  return (
    <tr>
      <th scope="row" className={`${cell} font-mono text-sm font-normal wrap-anywhere`}>
        {name}
        <span className="block font-sans text-faint sm:hidden">
          {revision === null ? t('noRevision') : t('revision', { number: revision })}
        </span>
        <span className="block font-sans text-faint sm:hidden">{t('reported', { time: ago(reportedAt) })}</span>
      </th>
      <td className={cell}>
        <NodeStateMark state={state} />
        <NodeDetail node={node} publishedRevision={publishedRevision} ago={ago} />
      </td>
      <td className={`${cell} whitespace-nowrap tabular-nums max-sm:hidden`}>
        {revision === null ? t('noRevision') : revision}
        {revisionSince === null ? null : (
          <time dateTime={revisionSince} title={moment(revisionSince)} className="block text-sm text-faint">
            {t('since', { time: ago(revisionSince) })}
          </time>
        )}
      </td>
      <td className={`${cell} whitespace-nowrap max-sm:hidden`}>
        <time dateTime={reportedAt} title={moment(reportedAt)}>
          {ago(reportedAt)}
        </time>
      </td>
      {onForget ? (
        <td className="py-1 text-right align-top">
          <Button
            {...inPalette('forget-node', name)}
            variant="quiet"
            aria-label={t('forgetNode', { name })}
            onClick={() => onForget(name)}
          >
            {t('forget')}
          </Button>
        </td>
      ) : null}
    </tr>
  );
}
