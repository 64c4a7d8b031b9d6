'use client';

import { useTranslations } from 'next-intl';
import { useLineWords } from '@/components/target/use-line-words.ts';
import { defaultOptions, lines, type NodeOptions } from '@/lib/node-files/index.ts';
import { programName } from '@/lib/node-files/program-name.ts';
import type { Sides } from './comparison-store.ts';
import { SideSign } from './side-sign.tsx';
import type { SideName } from './work/outcome.ts';

/** Above one side of a diff: which document it is of and what it is written for. */
export function SideHeading({ sides, side }: { sides: Sides; side: SideName }) {
  const t = useTranslations('compare.view');
  const target = useTranslations('target');
  const words = useLineWords();
  const { label, target: of } = sides[side];
  const release = of.release ?? words.range(of.line);
  const details = [
    words.containerd(of),
    target('configVersion', { version: lines[of.line].configVersion }),
    ...flagsOf(of.options),
  ];
  return (
    <p className="flex min-h-7 min-w-0 items-center gap-1.5 px-3 text-sm">
      <SideSign side={side} />
      <span className="sr-only">{t(`sides.${side}`)}</span>
      {sides.left.text === sides.right.text ? null : (
        <span className="max-w-1/2 shrink-0 truncate font-mono">{label}</span>
      )}
      <span className="whitespace-nowrap">{t('side', { program: programName(of.program), release })}</span>
      <span className="min-w-0 truncate text-faint">{details.join(' · ')}</span>
    </p>
  );
}

function flagsOf({ noDefaultEndpoint, embedded, selinux, snapshotter }: NodeOptions): readonly string[] {
  return [
    noDefaultEndpoint ? '--disable-default-registry-endpoint' : '',
    embedded ? '--embedded-registry' : '',
    selinux ? '--selinux' : '',
    snapshotter === defaultOptions.snapshotter ? '' : `--snapshotter ${snapshotter}`,
  ].filter((flag) => flag !== '');
}
