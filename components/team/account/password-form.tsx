'use client';

import { useTranslations } from 'next-intl';
import { useState } from 'react';
import { useForm } from 'react-hook-form';
import { inPalette } from '@/components/palette/in-palette.ts';
import { Button } from '@/components/ui/button.tsx';
import { Form } from '@/components/ui/form.tsx';
import { TextField } from '@/components/ui/text-field.tsx';
import { NewPassword } from '../doors/new-password.tsx';
import { FailureNote } from '../failure-note.tsx';
import { Section } from '../section.tsx';
import { useSending } from '../use-sending.ts';

export function PasswordForm({ email }: { email: string }) {
  const t = useTranslations('team');
  const { busy, failure, run } = useSending();
  const [changed, setChanged] = useState(false);
  const form = useForm({ defaultValues: { present: '', next: '' } });
  const submit = form.handleSubmit(async (values) => {
    setChanged(false);
    const answer = await run('PUT', '/api/v1/password', values);
    if (answer === undefined) return form.setFocus('present');
    form.reset();
    setChanged(true);
  });
  return (
    <Section title={t('account.password.title')}>
      <Form {...inPalette('change-password')} onSubmit={submit} className="grid max-w-90 gap-3">
        <input type="hidden" name="email" autoComplete="username" value={email} readOnly />
        <TextField
          label={t('account.password.present')}
          type="password"
          autoComplete="current-password"
          error={form.formState.errors.present ? t('missing.password') : null}
          {...form.register('present', { required: true })}
        />
        <NewPassword form={form} name="next" label={t('account.password.next')} />
        <FailureNote failure={failure} />
        <p role="status" className="text-ok empty:hidden">
          {changed ? t('account.password.changed') : ''}
        </p>
        <Button type="submit" className="justify-self-start" disabled={busy} focusableWhenDisabled>
          {t('account.password.submit')}
        </Button>
      </Form>
    </Section>
  );
}
