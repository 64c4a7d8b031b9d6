'use client';

import dynamic from 'next/dynamic';
import { useMemo } from 'react';
import type { Sides } from '@/components/compare/comparison-store.ts';
import { CopyDiff } from '@/components/compare/copy-diff.tsx';
import { LayoutSwitch } from '@/components/compare/layout-switch.tsx';
import { OneSided } from '@/components/compare/one-sided.tsx';
import { SideHeadings } from '@/components/compare/side-headings.tsx';
import { StepButtons } from '@/components/compare/step-buttons.tsx';
import type { Steps } from '@/components/compare/steps.ts';
import { useSplit } from '@/components/compare/use-split.ts';
import type { FileDiff, SideText } from '@/components/compare/work/outcome.ts';
import { hidePathPassword } from '@/lib/registries/url-password.ts';

const DiffEditor = dynamic(() => import('@/components/compare/diff-editor.tsx').then((part) => part.DiffEditor), {
  ssr: false,
});

type FileViewProps = { sides: Sides; file: FileDiff; steps: Steps };

/** One file as both revisions have it. Nothing in it can be revealed: in the place of secrets are marks. */
export function FileView({ sides, file, steps }: FileViewProps) {
  const { canSplit, split } = useSplit(file);
  const marked = useMemo(() => withoutSecrets(file), [file]);
  return (
    <>
      <div className="flex min-h-9 min-w-0 items-center gap-1 border-b border-line bg-canvas pr-1.5 pl-3">
        <h2 className="min-w-0 flex-1 truncate font-mono text-sm">{hidePathPassword(file.path)}</h2>
        <StepButtons steps={steps} />
        <CopyDiff file={marked} />
        {canSplit ? <LayoutSwitch /> : null}
      </div>
      <SideHeadings sides={sides} file={file} />
      <OneSided file={file} />
      <DiffEditor file={marked} split={split} steps={steps} />
    </>
  );
}

function withoutSecrets({ left, right, ...file }: FileDiff): FileDiff {
  return { ...file, left: shown(left), right: shown(right) };
}

function shown(side: SideText | null): SideText | null {
  return side && { text: side.text, secrets: [] };
}
