'use client';

import { ChevronDown, ChevronUp } from 'lucide-react';
import { useTranslations } from 'next-intl';
import { useStore } from 'zustand';
import { inPalette } from '@/components/palette/in-palette.ts';
import { nextDifferenceKeys, previousDifferenceKeys } from '@/components/shortcuts/shortcuts.ts';
import { useAriaKeys, useKeys } from '@/components/shortcuts/use-keys.ts';
import { IconButton } from '@/components/ui/icon-button.tsx';
import type { Steps } from './steps.ts';

/** Which difference is looked at, and the way to the next and the one before. */
export function StepButtons({ steps }: { steps: Steps }) {
  const t = useTranslations('compare.view');
  const { standing, count } = useStore(steps.store);
  const { difference, within } = standing;
  return (
    <div className="flex shrink-0 items-center">
      <p role="status" className="pr-1 text-sm whitespace-nowrap text-muted tabular-nums">
        {within ? t('difference', { number: difference + 1, count }) : t('differences', { count })}
      </p>
      <IconButton
        {...inPalette('previous-difference')}
        label={t('previous')}
        shortcut={useKeys(previousDifferenceKeys)}
        aria-keyshortcuts={useAriaKeys(previousDifferenceKeys)}
        icon={<ChevronUp aria-hidden className="size-4" />}
        disabled={!steps.canStep(-1)}
        focusableWhenDisabled
        onClick={() => steps.step(-1)}
      />
      <IconButton
        {...inPalette('next-difference')}
        label={t('next')}
        shortcut={useKeys(nextDifferenceKeys)}
        aria-keyshortcuts={useAriaKeys(nextDifferenceKeys)}
        icon={<ChevronDown aria-hidden className="size-4" />}
        disabled={!steps.canStep(1)}
        focusableWhenDisabled
        onClick={() => steps.step(1)}
      />
    </div>
  );
}
