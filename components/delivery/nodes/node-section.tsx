'use client';

import { useTranslations } from 'next-intl';
import { useState } from 'react';
import { inPalette } from '@/components/palette/in-palette.ts';
import { Section } from '@/components/team/section.tsx';
import { Button } from '@/components/ui/button.tsx';
import { type NodeLine, type NodeState, nodeStates } from '@/lib/profile/nodes.ts';
import { ForgetNode } from './forget-node.tsx';
import { NodeTable } from './node-table.tsx';

type NodeSectionProps = {
  profile: string;
  publishedRevision: number;
  nodes: readonly NodeLine[];
  mayChange: boolean;
  now: string;
};

const shownFirst = 20;
/** What wants somebody comes first. */
const urgency: readonly NodeState[] = ['failing', 'drifted', 'silent', 'behind', 'current'];

export function NodeSection({ profile, publishedRevision, nodes, mayChange, now }: NodeSectionProps) {
  const t = useTranslations('delivery.nodes');
  const [all, setAll] = useState(nodes.length <= shownFirst);
  const [leaving, setLeaving] = useState<string | null>(null);
  const counted = nodeStates
    .map((state) => ({ state, count: nodes.filter((node) => node.state === state).length }))
    .filter(({ count }) => count > 0)
    .map(({ state, count }) => t(`counted.${state}`, { count }));
  const sorted = nodes.toSorted((one, other) => urgency.indexOf(one.state) - urgency.indexOf(other.state));
  if (nodes.length === 0) {
    return (
      <Section title={t('title')} name="delivery">
        <p className="text-muted">{publishedRevision === 0 ? t('unpublished') : t(mayChange ? 'none' : 'noneToSee')}</p>
      </Section>
    );
  }
  return (
    <Section title={t('title')} lead={counted.join(' · ')} name="delivery">
      <NodeTable
        nodes={sorted.slice(0, all ? undefined : shownFirst)}
        publishedRevision={publishedRevision}
        now={now}
        onForget={mayChange ? setLeaving : null}
      />
      {all ? null : (
        <Button {...inPalette('all-nodes')} className="justify-self-start" onClick={() => setAll(true)}>
          {t('all', { count: nodes.length })}
        </Button>
      )}
      <ForgetNode profile={profile} node={leaving} onClose={() => setLeaving(null)} />
    </Section>
  );
}
