'use client';

import { useTranslations } from 'next-intl';
import { type ReactNode, useState } from 'react';
import { useEditor } from '@/components/editor/state/editor-context.tsx';
import { Button } from '@/components/ui/button.tsx';
import type { Target } from '@/lib/node-files/index.ts';
import { closeImport, type Offer } from './import-store.ts';
import { MadeDocument } from './made-document.tsx';
import { ProblemLine } from './problem-line.tsx';
import { useImport } from './use-import.ts';

/** What is made of the files: the document, why there is none, or that it is being made. */
export function OfferedFiles({ offer }: { offer: Offer }) {
  const [known, setKnown] = useState<Target | null>(null);
  const { kind, answer, again } = useImport(offer, known);
  if (kind === 'failed') return <Failed again={again} />;
  if (answer === null) return <Making />;
  if ('problem' in answer) return <Refused name={offer.name} problem={answer.problem} />;
  return <MadeDocument name={offer.name} made={answer} known={known} onCorrect={setKnown} busy={kind === 'making'} />;
}

function Making() {
  const t = useTranslations('import');
  return (
    <>
      {/* Most are made before this is worth reading. */}
      <p role="status" className="text-muted transition-opacity delay-300 starting:opacity-0">
        {t('making')}
      </p>
      <Closing />
    </>
  );
}

function Failed({ again }: { again: () => void }) {
  const t = useTranslations('import');
  return (
    <>
      <div role="alert">
        <ProblemLine says={t('failed')} />
      </div>
      <Closing>
        <Button variant="primary" onClick={again}>
          {t('again')}
        </Button>
      </Closing>
    </>
  );
}

function Refused({ name, problem }: { name: string; problem: 'no-archive' | 'damaged-archive' | 'archive-too-large' }) {
  const t = useTranslations('start.problems');
  const program = useEditor((state) => state.target.program);
  return (
    <>
      <div role="alert">
        <ProblemLine says={t(problem, { name, program })} />
      </div>
      <Closing />
    </>
  );
}

function Closing({ children }: { children?: ReactNode }) {
  const t = useTranslations('import');
  return (
    <div className="flex flex-wrap justify-end gap-2">
      <Button onClick={closeImport}>{t('cancel')}</Button>
      {children}
    </div>
  );
}
