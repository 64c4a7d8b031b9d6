'use client';

import { useTranslations } from 'next-intl';
import { useEffect, useId, useMemo, useState } from 'react';
import { useStore } from 'zustand';
import { FileList } from '@/components/compare/file-list.tsx';
import { createSteps, stepOf } from '@/components/compare/steps.ts';
import { createEngine } from '@/components/compare/work/engine.ts';
import { WorkState } from '@/components/compare/work-state.tsx';
import type { Target } from '@/lib/node-files/index.ts';
import { FileThreads } from '../comments/file-threads.tsx';
import { goToThread } from '../comments/go-to-thread.ts';
import { fileName } from '../comments/threads.ts';
import { useReview } from '../review-context.tsx';
import { FilePane } from './file-pane.tsx';
import { OnTarget } from './on-target.tsx';
import { shownFiles } from './shown-file.ts';
import { sidesOf } from './sides-of.ts';
import { useLines } from './use-line-host.ts';

/** registries.yaml and every file that the program writes from it, before and after, on the profile's release or another. */
export function Files() {
  const t = useTranslations('review.files');
  const { proposal, tlsFiles } = useReview();
  const { comparison, base, me } = proposal;
  const id = useId();
  const [on, setOn] = useState<Target | null>(null);
  const [engine] = useState(createEngine);
  const [steps] = useState(() => createSteps(engine));
  const lines = useLines();
  const labels = useMemo(() => [t('base', { base }), t('change')] as const, [t, base]);
  const sides = useMemo(() => sidesOf(comparison, tlsFiles, labels, on), [comparison, tlsFiles, labels, on]);
  useEffect(() => engine.close, [engine]);
  useEffect(() => engine.compare(sides), [engine, sides]);
  const outcome = useStore(engine.store, (state) => state.outcome);
  const path = useStore(engine.store, (state) => state.path);
  const file = useStore(engine.store, (state) => state.file);
  const show = (chosen: string) => {
    lines.store.setState({ caret: null, asked: null });
    engine.show(chosen);
  };
  const files = outcome?.files ?? [];
  const wanted = useStore(shownFiles, (state) => state.wanted);
  useEffect(() => {
    const paths = outcome?.files.map((each) => fileName(each.path, on)) ?? null;
    shownFiles.setState({ paths });
  }, [outcome, on]);
  useEffect(() => {
    if (outcome === null || wanted === null) return;
    const asked = outcome.files.find((each) => fileName(each.path, on) === wanted.path);
    if (asked) engine.show(asked.path);
    goToThread(wanted.thread);
    shownFiles.setState({ wanted: null });
  }, [engine, outcome, on, wanted]);
  return (
    <section
      aria-labelledby={id}
      className="grid grid-cols-[minmax(0,1fr)] overflow-clip rounded-lg border border-line bg-surface"
      onKeyDown={(event) => {
        const by = stepOf(event);
        if (by === null) return;
        event.preventDefault();
        steps.step(by);
      }}
    >
      <div className="flex flex-wrap items-center justify-between gap-x-4 gap-y-2 p-4">
        <h2 id={id} className="text-lg font-semibold">
          {t('title')}
        </h2>
        <OnTarget comparison={comparison} on={on} onChange={setOn} />
      </div>
      <WorkState engine={engine} onAgain={() => engine.compare(sides)} />
      {outcome !== null && files.length === 0 ? <p className="px-4 pb-4 text-muted">{t('none')}</p> : null}
      {files.length > 0 ? (
        <div className="grid grid-cols-[minmax(0,1fr)] border-t border-line md:grid-cols-[minmax(180px,20%)_minmax(0,1fr)]">
          <div className="flex max-h-[clamp(240px,56dvh,720px)] min-h-0 flex-col py-2 max-md:max-h-40 max-md:border-b max-md:border-line">
            <FileList files={files} shown={path} onShow={show} />
          </div>
          <div className="grid min-w-0 grid-cols-[minmax(0,1fr)] content-start border-line md:border-l">
            {file === null ? null : (
              <FilePane sides={sides} file={file} steps={steps} lines={lines} canComment={me.role !== 'viewer'} />
            )}
            {file === null ? null : <FileThreads key={file.path} file={file} lines={lines} on={on} />}
          </div>
        </div>
      ) : null}
    </section>
  );
}
