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
import { NewPassword } from './new-password.tsx';

export function SetUpForm() {
  const t = useTranslations('team');
  const { busy, failure, run } = useSending();
  const form = useForm({ defaultValues: { token: '', email: '', name: '', password: '' } });
  const { errors } = form.formState;
  const submit = form.handleSubmit(async (values) => {
    const answer = await run('POST', '/api/v1/setup', { ...values, token: values.token.trim() });
    if (answer !== undefined) window.location.assign('/team');
  });
  return (
    <Card title={t('titles.setUp')} lead={t('setUp.lead')}>
      <Form onSubmit={submit} className="grid gap-3">
        <TextField
          label={t('fields.token')}
          mono
          error={errors.token ? t('missing.token') : null}
          {...form.register('token', { required: true })}
        />
        <EmailField form={form} name="email" autoComplete="username" />
        <TextField
          label={t('fields.name')}
          autoComplete="name"
          error={errors.name ? t('missing.name') : null}
          {...form.register('name', { required: true, validate: (name) => name.trim() !== '' })}
        />
        <NewPassword form={form} name="password" label={t('fields.password')} />
        <FailureNote failure={failure} words={{ wrong: t('setUp.wrong') }} />
        <Button type="submit" variant="primary" disabled={busy} focusableWhenDisabled>
          {t('setUp.submit')}
        </Button>
      </Form>
    </Card>
  );
}
