'use client';

import { useTranslations } from 'next-intl';
import { useEditorStore } from '@/components/editor/state/editor-context.tsx';
import { OptionsPopover } from '@/components/target/options-popover.tsx';
import { ProgramPicker } from '@/components/target/program-picker.tsx';
import { ReleasePicker } from '@/components/target/release-picker.tsx';
import { TargetFacts } from '@/components/target/target-facts.tsx';
import { useTargetChoice } from '@/components/target/use-target.ts';
import { Button } from '@/components/ui/button.tsx';
import type { Target } from '@/lib/node-files/index.ts';
import { programName } from '@/lib/node-files/program-name.ts';
import { closeComparison, openComparison, type Sides } from './comparison-store.ts';
import { sameTarget } from './other-target.ts';
import { SideSign } from './side-sign.tsx';
import type { SideName } from './work/outcome.ts';

/** What one side is written for, and the button that makes the open document be written for it. */
export function SidePicker({ sides, side }: { sides: Sides; side: SideName }) {
  const t = useTranslations('compare.view');
  const { label, text, target } = sides[side];
  const choice = useTargetChoice(target, (chosen) => {
    openComparison({ ...sides, [side]: { label, text, target: chosen } });
  });
  return (
    <fieldset className="flex min-w-0 flex-wrap items-center gap-1.5">
      <legend className="float-left flex min-w-4 items-center text-sm text-faint lg:max-[1360px]:min-w-16">
        <SideSign side={side} />
        <span className="max-lg:sr-only lg:ml-1.5">{t(`sides.${side}`)}</span>
      </legend>
      {sides.left.text === sides.right.text ? null : (
        <span className="max-w-48 truncate font-mono text-sm">{label}</span>
      )}
      <ProgramPicker choice={choice} />
      <ReleasePicker choice={choice} />
      <OptionsPopover choice={choice} />
      <div className="flex max-md:hidden">
        <TargetFacts choice={choice} />
      </div>
      <UseTarget text={text} target={target} />
    </fieldset>
  );
}

function UseTarget({ text, target }: { text: string; target: Target }) {
  const t = useTranslations('compare.view');
  const store = useEditorStore();
  const { text: open, target: own, setTarget } = store.getState();
  if (text !== open || sameTarget(target, own)) return null;
  const change = target.program !== own.program ? 'program' : isRelease(target, own) ? 'options' : 'release';
  return (
    <Button
      onClick={() => {
        closeComparison();
        setTarget(target);
      }}
    >
      {t('use', { change, program: programName(target.program) })}
    </Button>
  );
}

function isRelease(one: Target, other: Target): boolean {
  return one.release === other.release && one.line === other.line;
}
