'use client';

import { useTranslations } from 'next-intl';
import { useForm } from 'react-hook-form';
import { Button } from '@/components/ui/button.tsx';
import { Form } from '@/components/ui/form.tsx';
import { TextField } from '@/components/ui/text-field.tsx';
import { EmailField } from '../email-field.tsx';
import { FailureNote } from '../failure-note.tsx';
import { useSending } from '../use-sending.ts';
import { Card } from './card.tsx';
import { ProviderButton } from './provider-button.tsx';
import type { ProviderFailure } from './provider-failures.ts';

type SignInFormProps = {
  /** Where to go on. */
  to: string;
  /** Whether there is anybody to sign in. */
  setUp: boolean;
  /** Where else to sign in, by its name; null where there is nowhere. */
  provider: string | null;
  /** Why that did not work the last time. */
  failed: ProviderFailure | null;
};

export function SignInForm({ to, setUp, provider, failed }: SignInFormProps) {
  const t = useTranslations('team');
  const { busy, failure, run } = useSending();
  const form = useForm({ defaultValues: { email: '', password: '' } });
  const { errors } = form.formState;
  const submit = form.handleSubmit(async (values) => {
    const answer = await run('POST', '/api/v1/session', values);
    // Anew, so that nothing of an earlier session stays on the page.
    if (answer !== undefined) return window.location.assign(to);
    form.resetField('password');
    form.setFocus('password');
  });
  return (
    <Card title={t('titles.signIn')}>
      {setUp ? null : (
        <p className="rounded bg-accent-soft px-3 py-2">
          {t('signIn.nobody')}{' '}
          <a href="/setup" className="text-accent underline underline-offset-4">
            {t('signIn.toSetUp')}
          </a>
        </p>
      )}
      {provider === null ? null : <ProviderButton to={to} provider={provider} failed={failed} />}
      <Form onSubmit={submit} className="grid gap-3">
        <EmailField form={form} name="email" autoComplete="username" />
        <TextField
          label={t('fields.password')}
          type="password"
          autoComplete="current-password"
          error={errors.password ? t('missing.password') : null}
          {...form.register('password', { required: true })}
        />
        <FailureNote failure={failure} words={{ wrong: t('signIn.wrong'), misformed: t('signIn.wrong') }} />
        <Button type="submit" variant="primary" disabled={busy} focusableWhenDisabled>
          {t('signIn.submit')}
        </Button>
      </Form>
      <p className="text-sm text-faint">{t('signIn.forgotten')}</p>
    </Card>
  );
}
