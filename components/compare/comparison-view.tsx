'use client';

import { Dialog } from '@base-ui/react/dialog';
import { X } from 'lucide-react';
import { useTranslations } from 'next-intl';
import { useEffect, useState } from 'react';
import { useStore } from 'zustand';
import { IconButton } from '@/components/ui/icon-button.tsx';
import { closeComparison, type Sides } from './comparison-store.ts';
import { FileList } from './file-list.tsx';
import { NoteList } from './note-list.tsx';
import { SidePicker } from './side-picker.tsx';
import { SwapButton } from './swap-button.tsx';
import { createEngine } from './work/engine.ts';

/** Both sides, what matters of their difference, and the files in which they differ. */
export function ComparisonView({ sides }: { sides: Sides }) {
  const t = useTranslations('compare.view');
  const [engine] = useState(createEngine);
  const outcome = useStore(engine.store, (state) => state.outcome);
  useEffect(() => engine.close, [engine]);
  useEffect(() => engine.compare(sides), [engine, sides]);
  return (
    <>
      <header className="flex min-h-12 flex-wrap items-center gap-3 border-b border-line bg-surface px-3">
        <Dialog.Title className="text-lg font-semibold">{t('title')}</Dialog.Title>
        <SidePicker sides={sides} side="left" />
        <SwapButton sides={sides} />
        <SidePicker sides={sides} side="right" />
        <IconButton
          label={t('close')}
          icon={<X aria-hidden className="size-4" />}
          className="ml-auto"
          onClick={closeComparison}
        />
      </header>
      {outcome ? (
        <div className="grid min-h-0 grid-cols-[360px_minmax(0,1fr)]">
          <NoteList notes={outcome.notes} />
          <FileList files={outcome.files} />
        </div>
      ) : null}
    </>
  );
}
