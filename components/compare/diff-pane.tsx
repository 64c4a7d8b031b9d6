'use client';

import dynamic from 'next/dynamic';
import { joinPath } from '@/lib/go/index.ts';
import { nodePaths } from '@/lib/node-files/index.ts';
import { hidePathPassword } from '@/lib/registries/url-password.ts';
import type { Sides } from './comparison-store.ts';
import { CopyDiff } from './copy-diff.tsx';
import { LayoutSwitch } from './layout-switch.tsx';
import { OneSided } from './one-sided.tsx';
import { RevealFile } from './reveal-file.tsx';
import { SideHeadings } from './side-headings.tsx';
import { StepButtons } from './step-buttons.tsx';
import type { Steps } from './steps.ts';
import { useSplit } from './use-split.ts';
import { documentPath, type FileDiff } from './work/outcome.ts';

const DiffEditor = dynamic(() => import('./diff-editor.tsx').then((file) => file.DiffEditor), { ssr: false });

type DiffPaneProps = { sides: Sides; file: FileDiff; steps: Steps };

/** One file as both sides have it. */
export function DiffPane({ sides, file, steps }: DiffPaneProps) {
  const { canSplit, split } = useSplit(file);
  return (
    <>
      <div className="flex min-h-9 min-w-0 items-center gap-1 border-b border-line bg-canvas pr-1.5 pl-3">
        <h2 title={fullPath(file, sides)} className="min-w-0 flex-1 truncate font-mono text-sm">
          {hidePathPassword(file.path)}
        </h2>
        <StepButtons steps={steps} />
        <RevealFile file={file} />
        <CopyDiff file={file} />
        {canSplit ? <LayoutSwitch /> : null}
      </div>
      <SideHeadings sides={sides} file={file} />
      <OneSided file={file} />
      <DiffEditor file={file} split={split} steps={steps} />
    </>
  );
}

function fullPath({ path, right }: FileDiff, sides: Sides): string {
  if (path === documentPath) return path;
  const { program } = (right === null ? sides.left : sides.right).target;
  return hidePathPassword(joinPath(nodePaths[program].configFolder, path));
}
