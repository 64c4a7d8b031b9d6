'use client';

import { useTranslations } from 'next-intl';
import type { FieldValues, Path, UseFormReturn } from 'react-hook-form';
import { TextField } from '@/components/ui/text-field.tsx';
import { shortestPassword } from '../roles.ts';

type NewPasswordProps<Values extends FieldValues> = {
  form: UseFormReturn<Values>;
  name: Path<Values>;
  label: string;
};

/** A password that is being chosen. */
export function NewPassword<Values extends FieldValues>({ form, name, label }: NewPasswordProps<Values>) {
  const t = useTranslations('team');
  const error = form.formState.errors[name];
  const missing = t('missing.newPassword', { count: shortestPassword });
  return (
    <TextField
      label={label}
      type="password"
      autoComplete="new-password"
      error={error ? missing : null}
      hint={t('passwordHint', { count: shortestPassword })}
      {...form.register(name, { required: true, minLength: shortestPassword, maxLength: 128 })}
    />
  );
}
