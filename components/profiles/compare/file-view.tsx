'use client';

import dynamic from 'next/dynamic';
import { useTranslations } from 'next-intl';
import { useMemo } from 'react';
import { useStore } from 'zustand';
import type { Sides } from '@/components/compare/comparison-store.ts';
import { CopyDiff } from '@/components/compare/copy-diff.tsx';
import { prefersSplit } from '@/components/compare/layout-store.ts';
import { LayoutSwitch } from '@/components/compare/layout-switch.tsx';
import { SideHeading } from '@/components/compare/side-heading.tsx';
import { StepButtons } from '@/components/compare/step-buttons.tsx';
import type { Steps } from '@/components/compare/steps.ts';
import type { FileDiff, SideText } from '@/components/compare/work/outcome.ts';
import { useMatches } from '@/components/ui/use-matches.ts';
import { hidePathPassword } from '@/lib/registries/url-password.ts';

const DiffEditor = dynamic(() => import('@/components/compare/diff-editor.tsx').then((part) => part.DiffEditor), {
  ssr: false,
});

type FileViewProps = { sides: Sides; file: FileDiff; steps: Steps };

/** One file as both revisions have it. Nothing in it can be revealed: in the place of secrets are marks. */
export function FileView({ sides, file, steps }: FileViewProps) {
  const t = useTranslations('compare.view');
  const wide = useMatches('(width >= 1200px)', true);
  const preferred = useStore(prefersSplit, ({ split }) => split);
  const marked = useMemo(() => withoutSecrets(file), [file]);
  const { left, right, path } = file;
  const both = left !== null && right !== null && left.text !== '' && right.text !== '';
  return (
    <>
      <div className="flex min-h-9 min-w-0 items-center gap-1 border-b border-line bg-canvas pr-1.5 pl-3">
        <h2 className="min-w-0 flex-1 truncate font-mono text-sm">{hidePathPassword(path)}</h2>
        <StepButtons steps={steps} />
        <CopyDiff file={marked} />
        {both && wide ? <LayoutSwitch /> : null}
      </div>
      <div className="grid auto-cols-fr grid-flow-col border-b border-line bg-surface max-md:hidden">
        {left === null ? null : <SideHeading sides={sides} side="left" />}
        {right === null ? null : <SideHeading sides={sides} side="right" />}
      </div>
      {left === null || right === null ? (
        <p className="border-b border-line bg-canvas px-3 py-1.5 text-muted">
          {t(`whole.${left === null ? 'added' : 'removed'}`)}
        </p>
      ) : null}
      <DiffEditor file={marked} split={both && wide && preferred} steps={steps} />
    </>
  );
}

function withoutSecrets({ left, right, ...file }: FileDiff): FileDiff {
  return { ...file, left: shown(left), right: shown(right) };
}

function shown(side: SideText | null): SideText | null {
  return side && { text: side.text, secrets: [] };
}
