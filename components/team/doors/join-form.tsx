'use client';

import { useTranslations } from 'next-intl';
import { useForm } from 'react-hook-form';
import { Button } from '@/components/ui/button.tsx';
import { Form } from '@/components/ui/form.tsx';
import { TextField } from '@/components/ui/text-field.tsx';
import { FailureNote } from '../failure-note.tsx';
import type { Role } from '../roles.ts';
import { useSending } from '../use-sending.ts';
import { Card } from './card.tsx';
import { NewPassword } from './new-password.tsx';

type JoinFormProps = { email: string; role: Role; by: string; secret: string };

export function JoinForm({ email, role, by, secret }: JoinFormProps) {
  const t = useTranslations('team');
  const { busy, failure, run } = useSending();
  const form = useForm({ defaultValues: { name: '', password: '' } });
  const submit = form.handleSubmit(async (values) => {
    const answer = await run('POST', '/api/v1/members', { ...values, invitation: secret });
    if (answer !== undefined) window.location.assign('/profiles');
  });
  const words = { unknown: t('invitation.unknown'), expired: t('invitation.expired'), taken: t('invitation.taken') };
  return (
    <Card title={t('titles.invitation')} lead={t('invitation.lead', { by, role: t(`roles.${role}`) })}>
      <Form onSubmit={submit} className="grid gap-3">
        <TextField
          label={t('fields.email')}
          type="email"
          autoComplete="username"
          value={email}
          readOnly
          hint={t(`roles.may.${role}`)}
        />
        <TextField
          label={t('fields.name')}
          autoComplete="name"
          error={form.formState.errors.name ? t('missing.name') : null}
          {...form.register('name', { required: true, validate: (name) => name.trim() !== '' })}
        />
        <NewPassword form={form} name="password" label={t('fields.password')} />
        <FailureNote failure={failure} words={words} />
        <Button type="submit" variant="primary" disabled={busy} focusableWhenDisabled>
          {t('invitation.submit')}
        </Button>
      </Form>
    </Card>
  );
}
