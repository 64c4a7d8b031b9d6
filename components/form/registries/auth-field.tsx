'use client';

import { useTranslations } from 'next-intl';
import { type Control, useWatch } from 'react-hook-form';
import { readBasicAuth } from './basic-auth.ts';
import type { ConfigValues } from './config-values.ts';
import { SecretField } from './secret-field.tsx';

/** The base64 of `user:password`, with the user that it holds. */
export function AuthField({ config, control }: { config: string; control: Control<ConfigValues> }) {
  const t = useTranslations('form');
  const auth = useWatch({ control, name: 'auth' });
  const account = readBasicAuth(auth);
  const hint = auth !== '' && account.usable ? t('login.auth.user', { user: account.username }) : t('login.auth.hint');
  return <SecretField config={config} control={control} field="auth" label={t('login.auth.label')} hint={hint} />;
}
