'use client';

import { useTranslations } from 'next-intl';
import type { FieldValues, Path, UseFormReturn } from 'react-hook-form';
import { TextField } from '@/components/ui/text-field.tsx';

/** What is no address for sure; the server decides. */
const emailPattern = /^[^\s@]+@[^\s@]+\.[^\s@]+$/;

type EmailFieldProps<Values extends FieldValues> = {
  form: UseFormReturn<Values>;
  name: Path<Values>;
  autoComplete?: string;
};

/** The address of somebody who has an account or is to have one. */
export function EmailField<Values extends FieldValues>({ form, name, autoComplete }: EmailFieldProps<Values>) {
  const t = useTranslations('team');
  return (
    <TextField
      label={t('fields.email')}
      type="email"
      autoComplete={autoComplete}
      error={form.formState.errors[name] ? t('missing.email') : null}
      {...form.register(name, { required: true, pattern: emailPattern })}
    />
  );
}
