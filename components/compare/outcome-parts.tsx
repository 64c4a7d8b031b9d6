'use client';

import { useTranslations } from 'next-intl';
import { useState } from 'react';
import { useStore } from 'zustand';
import { DiffPane } from './diff-pane.tsx';
import { EmptyOutcome } from './empty-outcome.tsx';
import { FileList } from './file-list.tsx';
import { NoteList } from './note-list.tsx';
import { Part, type PartName, PartTabs, partNames } from './parts.tsx';
import { PullList } from './pull-list.tsx';
import { RefusedSides } from './refused-sides.tsx';
import type { Steps } from './steps.ts';
import type { Engine } from './work/engine.ts';
import type { Outcome } from './work/outcome.ts';

type OutcomePartsProps = { engine: Engine; steps: Steps; outcome: Outcome };

/** The notes and files beside a file's diff, or one of the three on a narrow page. */
export function OutcomeParts({ engine, steps, outcome }: OutcomePartsProps) {
  const t = useTranslations('compare.view');
  const [part, setPart] = useState<PartName | null>(null);
  const path = useStore(engine.store, (state) => state.path);
  const file = useStore(engine.store, (state) => state.file);
  const { files, notes, pulls, refused, sides } = outcome;
  const ofOne = sides.left.text === sides.right.text;
  const has = { notes: ofOne, pulls: pulls.length > 0, files: files.length > 0, diff: true };
  const names = partNames.filter((name) => has[name]);
  const shown = part !== null && names.includes(part) ? part : notes.length > 0 ? 'notes' : 'diff';
  const showFile = (chosen: string) => {
    engine.show(chosen);
    setPart('diff');
  };
  return (
    <div className="grid min-h-0 grid-cols-[minmax(0,1fr)] grid-rows-[auto_minmax(0,1fr)_auto]">
      <div>{ofOne ? null : <RefusedSides sides={sides} refused={refused} />}</div>
      <div className="grid min-h-0 grid-rows-[minmax(0,1fr)] md:grid-cols-[minmax(240px,26%)_minmax(0,1fr)]">
        <div className="contents min-h-0 md:flex md:flex-col md:border-r md:border-line">
          {ofOne ? (
            <Part name="notes" title={t('notes')} shown={shown} className="md:max-h-[62%] md:border-b md:border-line">
              <NoteList notes={notes} text={sides.left.text} />
            </Part>
          ) : null}
          {pulls.length > 0 ? (
            <Part name="pulls" title={t('pulls')} shown={shown} className="md:max-h-[36%] md:border-b md:border-line">
              <PullList pulls={pulls} />
            </Part>
          ) : null}
          {files.length > 0 ? (
            <Part name="files" title={t('files')} shown={shown} className="md:flex-1">
              <FileList files={files} shown={path} onShow={showFile} />
            </Part>
          ) : null}
        </div>
        <Part name="diff" title={t('diff')} shown={shown}>
          {files.length === 0 ? <EmptyOutcome outcome={outcome} /> : null}
          {file === null || files.length === 0 ? null : <DiffPane sides={sides} file={file} steps={steps} />}
        </Part>
      </div>
      <PartTabs shown={shown} onShow={setPart} names={names} />
    </div>
  );
}
