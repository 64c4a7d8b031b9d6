'use client';

import { CircleCheck, CircleDashed, CircleDot, CircleSlash, MessageCircleWarning, Rocket } from 'lucide-react';
import { useTranslations } from 'next-intl';
import type { Stage } from '@/lib/review/index.ts';

const looks: Readonly<Record<Stage, readonly [icon: typeof CircleDot, colour: string]>> = {
  draft: [CircleDashed, 'text-muted'],
  'in-review': [CircleDot, 'text-accent'],
  'changes-requested': [MessageCircleWarning, 'text-warn'],
  approved: [CircleCheck, 'text-ok'],
  published: [Rocket, 'text-ok'],
  rejected: [CircleSlash, 'text-bad'],
  withdrawn: [CircleSlash, 'text-muted'],
};

/** How a change stands: as a shape, a colour and a word. */
export function StageMark({ stage }: { stage: Stage }) {
  const t = useTranslations('review.stages');
  const [Icon, colour] = looks[stage];
  return (
    <span className={`flex shrink-0 items-center gap-1 ${colour}`}>
      <Icon aria-hidden className="size-3.5" />
      {t(stage)}
    </span>
  );
}
