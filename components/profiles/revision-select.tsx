'use client';

import { useTranslations } from 'next-intl';
import { Select } from '@/components/ui/select.tsx';

type RevisionSelectProps = {
  label: string;
  revisions: readonly { readonly number: number; readonly message: string }[];
  value: number;
  /** Whether what was before the first revision can be chosen as well. */
  withNothing?: boolean;
  onChange: (number: number) => void;
};

/** Chooses one of the revisions of a profile. */
export function RevisionSelect({ label, revisions, value, withNothing = false, onChange }: RevisionSelectProps) {
  const t = useTranslations('profiles');
  const options = [
    ...revisions.map(({ number, message }) => ({
      value: String(number),
      label: t('revision', { number }),
      detail: message,
    })),
    ...(withNothing ? [{ value: '0', label: t('beforeFirst') }] : []),
  ];
  return (
    <Select label={label} options={options} value={String(value)} onChange={(chosen) => onChange(Number(chosen))} />
  );
}
