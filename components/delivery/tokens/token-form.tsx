'use client';

import { useRouter } from 'next/navigation';
import { useTranslations } from 'next-intl';
import { useState } from 'react';
import { useForm } from 'react-hook-form';
import { z } from 'zod';
import { FailureNote } from '@/components/team/failure-note.tsx';
import { MadeSecret } from '@/components/team/made-secret.tsx';
import { useSending } from '@/components/team/use-sending.ts';
import { Button } from '@/components/ui/button.tsx';
import { Select } from '@/components/ui/select.tsx';
import { TextField } from '@/components/ui/text-field.tsx';

// Nodes that lose their token lose touch: it works for long unless somebody says otherwise.
const spans = ['forever', '365', '90', '30'] as const;
const answered = z.object({ token: z.string() });

type ProfileTokenFormProps = { profile: string; onMade: (token: string) => void };

export function ProfileTokenForm({ profile, onMade }: ProfileTokenFormProps) {
  const t = useTranslations('delivery.tokens');
  const router = useRouter();
  const { busy, failure, run } = useSending();
  const [span, setSpan] = useState<(typeof spans)[number]>('forever');
  const [made, setMade] = useState<{ readonly name: string; readonly token: string } | null>(null);
  const form = useForm({ defaultValues: { name: '' } });
  const submit = form.handleSubmit(async ({ name }) => {
    const days = span === 'forever' ? null : Number(span);
    const answer = await run('POST', '/api/v1/tokens', { name, scope: 'profile', profile, days });
    if (answer === undefined) return;
    const { token } = answered.parse(answer);
    setMade({ name, token });
    onMade(token);
    form.reset();
    router.refresh();
  });
  const expiries = spans.map((value) => ({
    value,
    label: value === 'forever' ? t('forever') : t('days', { days: Number(value) }),
  }));
  return (
    <>
      <form noValidate onSubmit={submit} className="flex flex-wrap items-start gap-3">
        <div className="min-w-48 flex-1">
          <TextField
            label={t('name')}
            hint={t('nameHint')}
            error={form.formState.errors.name ? t('nameMissing') : null}
            {...form.register('name', { required: true, maxLength: 100, validate: (name) => name.trim() !== '' })}
          />
        </div>
        <div className="grid gap-1">
          <span aria-hidden className="text-sm text-muted">
            {t('expiry')}
          </span>
          <Select label={t('expiry')} options={expiries} value={span} onChange={setSpan} />
        </div>
        <Button type="submit" className="mt-5" disabled={busy} focusableWhenDisabled>
          {t('make')}
        </Button>
      </form>
      <FailureNote failure={failure} />
      {made ? (
        <MadeSecret
          label={t('made', { name: made.name })}
          secret={made.token}
          copy={{ copy: t('copy'), copied: t('copied'), failed: t('copyFailed') }}
        />
      ) : null}
    </>
  );
}
