'use client';

import { useTranslations } from 'next-intl';
import { CompareButton } from '@/components/compare/compare-button.tsx';
import { classNames } from '@/components/ui/class-names.ts';
import { lines } from '@/lib/node-files/index.ts';
import { OptionsPopover } from './options-popover.tsx';
import { ProgramPicker } from './program-picker.tsx';
import { ReleasePicker } from './release-picker.tsx';
import { TargetFacts } from './target-facts.tsx';
import { useLineWords } from './use-line-words.ts';
import { useTarget } from './use-target.ts';

/** For which program, release and options the node files are written, and what that means for containerd. */
export function TargetPicker({ className }: { className: string }) {
  const t = useTranslations('target');
  const words = useLineWords();
  const choice = useTarget();
  const { target } = choice;
  return (
    <div className={classNames('flex min-w-0 items-center gap-1.5', className)}>
      <ProgramPicker choice={choice} />
      <ReleasePicker choice={choice} />
      <OptionsPopover choice={choice} />
      <p className="ml-1 hidden min-w-0 truncate text-muted xl:block">
        {words.containerd(target)} · {t('configVersion', { version: lines[target.line].configVersion })}
        {target.release === null ? null : (
          <span className="hidden text-faint min-[1600px]:inline">
            {' '}
            · {t('ofLine', { range: words.range(target.line) })}
          </span>
        )}
      </p>
      <TargetFacts choice={choice} />
      <CompareButton />
    </div>
  );
}
