'use client';

import { useTranslations } from 'next-intl';
import { useStore } from 'zustand';
import { inPalette } from '@/components/palette/in-palette.ts';
import { Button } from '@/components/ui/button.tsx';
import type { Engine } from './work/engine.ts';

type WorkStateProps = { engine: Engine; onAgain: () => void };

/** What a comparison is at that takes long, or why it came to no end. */
export function WorkState({ engine, onAgain }: WorkStateProps) {
  const t = useTranslations('compare.view');
  const step = useStore(engine.store, (state) => state.step);
  const ended = useStore(engine.store, (state) => state.ended);
  if (step === null && ended === null) return null;
  return (
    <div
      role="status"
      className="flex min-h-10 flex-wrap items-center gap-x-3 gap-y-1 border-b border-line bg-accent-soft px-3 py-1 transition-opacity delay-300 starting:opacity-0"
    >
      <p className="min-w-0 flex-1">
        {step === null ? t(ended ?? 'failed') : t(`steps.${step.name}`, { share: step.share ?? 0 })}
      </p>
      {step === null ? (
        <Button {...inPalette('compare-again')} onClick={onAgain}>
          {t('again')}
        </Button>
      ) : (
        <Button {...inPalette('stop-comparing')} onClick={engine.stop}>
          {t('stop')}
        </Button>
      )}
    </div>
  );
}
