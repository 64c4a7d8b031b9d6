'use client';

import { useTranslations } from 'next-intl';
import { OptionsPopover } from '@/components/target/options-popover.tsx';
import { ProgramPicker } from '@/components/target/program-picker.tsx';
import { ReleasePicker } from '@/components/target/release-picker.tsx';
import { useTargetChoice } from '@/components/target/use-target.ts';
import { openComparison, type Sides } from './comparison-store.ts';
import type { SideName } from './work/outcome.ts';

/** What one side is written for. */
export function SidePicker({ sides, side }: { sides: Sides; side: SideName }) {
  const t = useTranslations('compare.view.sides');
  const choice = useTargetChoice(sides[side].target, (target) =>
    openComparison({ ...sides, [side]: { ...sides[side], target } }),
  );
  return (
    <fieldset aria-label={t(side)} className="flex min-w-0 items-center gap-1.5">
      <ProgramPicker choice={choice} />
      <ReleasePicker choice={choice} />
      <OptionsPopover choice={choice} />
    </fieldset>
  );
}
