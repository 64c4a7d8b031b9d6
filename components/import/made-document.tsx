'use client';

import { useTranslations } from 'next-intl';
import { lazy, Suspense } from 'react';
import { nameOfFile } from '@/components/documents/document-name.ts';
import { useEditor } from '@/components/editor/state/editor-context.tsx';
import { useOpen } from '@/components/start/use-open.ts';
import { OptionsPopover } from '@/components/target/options-popover.tsx';
import { ProgramPicker } from '@/components/target/program-picker.tsx';
import { ReleasePicker } from '@/components/target/release-picker.tsx';
import { useTargetChoice } from '@/components/target/use-target.ts';
import { Button } from '@/components/ui/button.tsx';
import type { Target } from '@/lib/node-files/index.ts';
import { FileCheck } from './file-check.tsx';
import { closeImport } from './import-store.ts';
import { NoteList } from './note-list.tsx';
import type { ImportedDocument } from './work/messages.ts';

const MadeText = lazy(async () => ({ default: (await import('./made-text.tsx')).MadeText }));

type MadeDocumentProps = {
  name: string;
  made: ImportedDocument;
  /** The target where the user knows better than the files. */
  known: Target | null;
  onCorrect: (target: Target) => void;
  busy: boolean;
};

/** The document that would write the files, for which target, how well, and what could not be told; and the way to open it. */
export function MadeDocument({ name, made, known, onCorrect, busy }: MadeDocumentProps) {
  const t = useTranslations('import');
  const open = useOpen();
  const current = useEditor((state) => state.target);
  const target = known ?? made.target ?? current;
  const isEmpty = made.text === '';
  const take = () => {
    open.text(made.text, nameOfFile(name), { target });
    closeImport();
  };
  return (
    <>
      <div
        className="grid auto-rows-max grid-cols-[minmax(0,1fr)] max-h-[min(640px,calc(100dvh-220px))] min-h-0 gap-4 overflow-y-auto overscroll-contain"
        aria-busy={busy}
      >
        {isEmpty && made.target === null ? null : <TargetFound made={made} target={target} onCorrect={onCorrect} />}
        <FileCheck made={made} program={target.program} />
        {isEmpty ? null : (
          <Suspense fallback={<div className="h-72" />}>
            <MadeText made={made} />
          </Suspense>
        )}
        <NoteList notes={made.notes} />
      </div>
      <div className="flex flex-wrap items-center justify-end gap-2">
        {isEmpty ? null : <p className="flex-1 text-base text-muted">{t('look')}</p>}
        <Button onClick={closeImport}>{t('cancel')}</Button>
        <Button variant="primary" disabled={isEmpty} focusableWhenDisabled onClick={take}>
          {t('open')}
        </Button>
      </div>
    </>
  );
}

type TargetFoundProps = { made: ImportedDocument; target: Target; onCorrect: (target: Target) => void };

/** Whose files these are, as far as they tell, to be corrected by who knows better. */
function TargetFound({ made, target, onCorrect }: TargetFoundProps) {
  const t = useTranslations('import.target');
  const choice = useTargetChoice(target, onCorrect);
  return (
    <fieldset className="flex flex-wrap items-center gap-x-2 gap-y-1.5 text-base">
      <legend className="contents">
        <span className="font-medium">{t(made.target === null ? 'for' : 'by')}</span>
      </legend>
      <ProgramPicker choice={choice} />
      <ReleasePicker choice={choice} />
      <OptionsPopover choice={choice} />
      <p className="w-full text-muted">{t(made.target === null ? 'nobody' : 'correct')}</p>
    </fieldset>
  );
}
