'use client';

import { useTranslations } from 'next-intl';
import type { Ref } from 'react';
import { TextField } from '@/components/ui/text-field.tsx';

type NameFieldProps = {
  ref?: Ref<HTMLInputElement>;
  name: string;
  onChange: (name: string) => void;
  fault: string | null;
};

/** The name of a profile; what is wrong about it is told while it is typed. */
export function NameField({ ref, name, onChange, fault }: NameFieldProps) {
  const t = useTranslations('profiles.name');
  return (
    <div className="max-w-90">
      <TextField
        ref={ref}
        label={t('label')}
        mono
        value={name}
        hint={t('hint')}
        error={fault}
        onChange={(event) => onChange(event.currentTarget.value)}
      />
    </div>
  );
}
