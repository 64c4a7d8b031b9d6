import { CircleCheck, CircleX, Clock, type LucideIcon, PencilLine, WifiOff } from 'lucide-react';
import { useTranslations } from 'next-intl';
import type { NodeState } from '@/lib/profile/nodes.ts';

const looks: Readonly<Record<NodeState, { readonly icon: LucideIcon; readonly colour: string }>> = {
  current: { icon: CircleCheck, colour: 'text-ok' },
  behind: { icon: Clock, colour: 'text-muted' },
  drifted: { icon: PencilLine, colour: 'text-warn' },
  failing: { icon: CircleX, colour: 'text-bad' },
  silent: { icon: WifiOff, colour: 'text-warn' },
};

export function NodeStateMark({ state }: { state: NodeState }) {
  const t = useTranslations('delivery.nodes.states');
  const { icon: Icon, colour } = looks[state];
  return (
    <span className={`flex items-center gap-1.5 ${colour}`}>
      <Icon aria-hidden className="size-3.5 shrink-0" />
      {t(state)}
    </span>
  );
}
