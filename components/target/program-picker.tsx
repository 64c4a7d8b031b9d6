'use client';

import { useTranslations } from 'next-intl';
import { Select } from '@/components/ui/select.tsx';
import type { Program } from '@/lib/node-files/index.ts';
import type { TargetChoice } from './use-target.ts';

const programs: readonly { readonly value: Program; readonly label: string }[] = [
  { value: 'k3s', label: 'K3s' },
  { value: 'rke2', label: 'RKE2' },
];

/** Chooses between K3s and RKE2. */
export function ProgramPicker({ choice }: { choice: TargetChoice }) {
  const t = useTranslations('target');
  return (
    <Select
      label={t('program')}
      options={programs}
      value={choice.target.program}
      onChange={(program) => choice.choose({ program })}
    />
  );
}
