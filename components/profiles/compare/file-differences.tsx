'use client';

import { useTranslations } from 'next-intl';
import { useEffect, useMemo, useState } from 'react';
import { useStore } from 'zustand';
import { FileList } from '@/components/compare/file-list.tsx';
import { createSteps } from '@/components/compare/steps.ts';
import { createEngine } from '@/components/compare/work/engine.ts';
import { WorkState } from '@/components/compare/work-state.tsx';
import { VerdictIcon } from '@/components/ui/verdict-icon.tsx';
import type { ToldComparison } from './compare-page.tsx';
import { FileView } from './file-view.tsx';
import type { ComparedSides } from './read-sides.ts';
import { sidesToCompare } from './sides-to-compare.ts';

type FileDifferencesProps = { sides: ComparedSides; comparison: ToldComparison };

/** registries.yaml and the files that are written of it, where they differ. */
export function FileDifferences({ sides: { from, to }, comparison }: FileDifferencesProps) {
  const t = useTranslations('profiles');
  const [engine] = useState(createEngine);
  const [steps] = useState(() => createSteps(engine));
  const { outcome, path, file } = useStore(engine.store);
  const sides = useMemo(() => {
    const label = (number: number) => (number === 0 ? t('beforeFirst') : t('revision', { number }));
    return sidesToCompare(comparison, { left: label(from), right: label(to) });
  }, [comparison, from, to, t]);
  useEffect(() => engine.close, [engine]);
  useEffect(() => engine.compare(sides), [engine, sides]);
  return (
    <section aria-label={t('compare.files')} className="overflow-hidden rounded-lg border border-line bg-surface">
      <WorkState engine={engine} onAgain={() => engine.compare(sides)} />
      {outcome?.refused.map((side) => (
        <p key={side} className="flex items-center gap-2 border-b border-line px-4 py-2 text-bad">
          <VerdictIcon kind="error" />
          {t('compare.refused', { label: outcome.sides[side].label, program: outcome.sides[side].target.program })}
        </p>
      ))}
      {outcome !== null && outcome.files.length === 0 ? (
        <p className="p-4 text-muted">{t('compare.sameFiles')}</p>
      ) : (
        <div className="grid h-[max(320px,70dvh)] grid-cols-[minmax(0,1fr)] grid-rows-[minmax(0,24%)_minmax(0,1fr)] md:grid-cols-[minmax(200px,24%)_minmax(0,1fr)] md:grid-rows-[minmax(0,1fr)]">
          <div className="flex min-h-0 flex-col py-1 max-md:border-b max-md:border-line md:border-r md:border-line">
            {outcome === null ? null : <FileList files={outcome.files} shown={path} onShow={engine.show} />}
          </div>
          <div className="flex min-h-0 min-w-0 flex-col">
            {outcome === null || file === null ? null : <FileView sides={outcome.sides} file={file} steps={steps} />}
          </div>
        </div>
      )}
    </section>
  );
}
