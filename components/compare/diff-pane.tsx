'use client';

import dynamic from 'next/dynamic';
import { useTranslations } from 'next-intl';
import { useStore } from 'zustand';
import { useMatches } from '@/components/ui/use-matches.ts';
import { joinPath } from '@/lib/go/index.ts';
import { nodePaths } from '@/lib/node-files/index.ts';
import { hidePathPassword } from '@/lib/registries/url-password.ts';
import type { Sides } from './comparison-store.ts';
import { CopyDiff } from './copy-diff.tsx';
import { prefersSplit } from './layout-store.ts';
import { LayoutSwitch } from './layout-switch.tsx';
import { RevealFile } from './reveal-file.tsx';
import { SideHeading } from './side-heading.tsx';
import { StepButtons } from './step-buttons.tsx';
import type { Steps } from './steps.ts';
import { documentPath, type FileDiff } from './work/outcome.ts';

const DiffEditor = dynamic(() => import('./diff-editor.tsx').then((file) => file.DiffEditor), { ssr: false });

type DiffPaneProps = { sides: Sides; file: FileDiff; steps: Steps };

/** One file as both sides have it. */
export function DiffPane({ sides, file, steps }: DiffPaneProps) {
  const t = useTranslations('compare.view');
  const wide = useMatches('(width >= 1200px)', true);
  const preferred = useStore(prefersSplit, ({ split }) => split);
  const { left, right } = file;
  const both = left !== null && right !== null && left.text !== '' && right.text !== '';
  const split = both && wide && preferred;
  return (
    <>
      <div className="flex min-h-9 min-w-0 items-center gap-1 border-b border-line bg-canvas pr-1.5 pl-3">
        <h2 title={fullPath(file, sides)} className="min-w-0 flex-1 truncate font-mono text-sm">
          {hidePathPassword(file.path)}
        </h2>
        <StepButtons steps={steps} />
        <RevealFile file={file} />
        <CopyDiff file={file} />
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
      <DiffEditor file={file} split={split} steps={steps} />
    </>
  );
}

function fullPath({ path, right }: FileDiff, sides: Sides): string {
  if (path === documentPath) return path;
  const { program } = (right === null ? sides.left : sides.right).target;
  return hidePathPassword(joinPath(nodePaths[program].configFolder, path));
}
