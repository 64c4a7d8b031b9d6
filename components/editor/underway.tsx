'use client';

import { useTranslations } from 'next-intl';
import { Button } from '@/components/ui/button.tsx';
import { ProgressBar } from '@/components/ui/progress-bar.tsx';
import type { Underway as Work } from './state/awaited.ts';
import { useEditorStore } from './state/editor-context.tsx';

/** What a long document makes one wait for, how far it is, and the way to do without. */
export function Underway({ work: { what, done } }: { work: Work }) {
  const t = useTranslations('start.notice');
  const editor = useEditorStore();
  return (
    <div className="pointer-events-auto flex max-w-full items-center gap-3 rounded-md border border-line bg-raised py-1.5 pr-1.5 pl-3 shadow-lg">
      <p className="min-w-0 wrap-anywhere">{t(`underway.${what}`)}</p>
      {/* The words are read out once; how far it is, is for the eye. */}
      <ProgressBar aria-hidden value={done} max={1} />
      <Button variant="quiet" onClick={() => editor.getState().cancelAwaited()}>
        {t('cancel')}
      </Button>
    </div>
  );
}
