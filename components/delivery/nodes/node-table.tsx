'use client';

import { useTranslations } from 'next-intl';
import type { NodeLine } from '@/lib/profile/nodes.ts';
import { NodeRow } from './node-row.tsx';

type NodeTableProps = {
  nodes: readonly NodeLine[];
  publishedRevision: number;
  now: string;
  /** Null for who may not. */
  onForget: ((name: string) => void) | null;
};

/** A narrow page shows revision and report below the name. */
export function NodeTable({ nodes, publishedRevision, now, onForget }: NodeTableProps) {
  const t = useTranslations('delivery.nodes.columns');
  const head = 'py-1.5 pr-3 font-normal';
  return (
    <table aria-label={t('name')} className="w-full border-collapse text-left">
      <thead className="border-b border-line text-sm text-muted">
        <tr>
          <th className={head}>{t('name')}</th>
          <th className={head}>{t('state')}</th>
          <th className={`${head} max-sm:hidden`}>{t('revision')}</th>
          <th className={`${head} max-sm:hidden`}>{t('reported')}</th>
          {onForget ? (
            <th className="w-0">
              <span className="sr-only">{t('forget')}</span>
            </th>
          ) : null}
        </tr>
      </thead>
      <tbody className="divide-y divide-line">
        {nodes.map((node) => (
          <NodeRow key={node.name} node={node} publishedRevision={publishedRevision} now={now} onForget={onForget} />
        ))}
      </tbody>
    </table>
  );
}
