'use client';

import { useTranslations } from 'next-intl';
import { inPalette } from '@/components/palette/in-palette.ts';
import { ProgramPicker } from '@/components/target/program-picker.tsx';
import { ReleasePicker } from '@/components/target/release-picker.tsx';
import { useTargetChoice } from '@/components/target/use-target.ts';
import { Button } from '@/components/ui/button.tsx';
import type { Target } from '@/lib/node-files/index.ts';
import type { Review } from '../review-context.tsx';
import { ownTarget } from './sides-of.ts';

type OnTargetProps = {
  comparison: Review['proposal']['comparison'];
  on: Target | null;
  onChange: (on: Target | null) => void;
};

/** For which release the files are written: the profile's, or any other. */
export function OnTarget({ comparison, on, onChange }: OnTargetProps) {
  const t = useTranslations('review.files');
  const choice = useTargetChoice(on ?? ownTarget(comparison), onChange);
  return (
    <div {...inPalette('diff-target')} className="flex flex-wrap items-center gap-1.5">
      <span className="text-muted">{t('on')}</span>
      <ProgramPicker choice={choice} />
      <ReleasePicker choice={choice} />
      {on === null ? null : (
        <Button {...inPalette('diff-own-target')} onClick={() => onChange(null)}>
          {t('own')}
        </Button>
      )}
    </div>
  );
}
