'use client';

import { useTranslations } from 'next-intl';
import { inPalette } from '@/components/palette/in-palette.ts';
import { OptionsPopover } from '@/components/target/options-popover.tsx';
import { ProgramPicker } from '@/components/target/program-picker.tsx';
import { ReleasePicker } from '@/components/target/release-picker.tsx';
import type { TargetChoice } from '@/components/target/use-target.ts';
import { useTargetText } from '../target-text.ts';
import type { Source } from './beginning.ts';

/** What the profile is written for: of a copy what its source is. */
export function TargetFields({ choice, source }: { choice: TargetChoice; source: Source | undefined }) {
  const t = useTranslations('profiles.new');
  const text = useTargetText();
  return (
    <fieldset className="grid gap-1">
      <legend className="mb-1 text-sm text-muted">{t('target')}</legend>
      {source?.summary ? (
        <p>{t('targetOfSource', { target: text(source.summary.target), name: source.name })}</p>
      ) : (
        <>
          <div {...inPalette('profile-target')} className="flex flex-wrap items-center gap-1.5">
            <ProgramPicker choice={choice} />
            <ReleasePicker choice={choice} />
            <OptionsPopover choice={choice} />
          </div>
          <p className="text-sm text-faint">{t('targetHint')}</p>
        </>
      )}
    </fieldset>
  );
}
