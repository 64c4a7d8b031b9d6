import { CircleCheck, CircleCheckBig, CircleX, Eye, MessageSquareWarning, PencilLine, Undo2 } from 'lucide-react';
import { useTranslations } from 'next-intl';
import type { Stage } from '@/lib/review/index.ts';

const icons = {
  draft: PencilLine,
  'in-review': Eye,
  'changes-requested': MessageSquareWarning,
  approved: CircleCheck,
  published: CircleCheckBig,
  rejected: CircleX,
  withdrawn: Undo2,
};

const looks: Readonly<Record<Stage, string>> = {
  draft: 'bg-sunken text-muted',
  'in-review': 'bg-accent-soft text-accent',
  'changes-requested': 'bg-warn-soft text-warn',
  approved: 'bg-ok-soft text-ok',
  published: 'bg-ok-soft text-ok',
  rejected: 'bg-bad-soft text-bad',
  withdrawn: 'bg-sunken text-muted',
};

/** Where a proposal stands, as a shape, a colour and a word. */
export function StageBadge({ stage }: { stage: Stage }) {
  const t = useTranslations('review.stages');
  const Icon = icons[stage];
  return (
    <span
      className={`inline-flex h-6 shrink-0 items-center gap-1.5 rounded-full px-2.5 text-sm font-medium whitespace-nowrap ${looks[stage]}`}
    >
      <Icon aria-hidden className="size-3.5" />
      {t(stage)}
    </span>
  );
}
