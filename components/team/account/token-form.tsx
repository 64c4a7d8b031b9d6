'use client';

import { useRouter } from 'next/navigation';
import { useTranslations } from 'next-intl';
import { useState } from 'react';
import { useForm } from 'react-hook-form';
import { z } from 'zod';
import { Button } from '@/components/ui/button.tsx';
import { Select } from '@/components/ui/select.tsx';
import { TextField } from '@/components/ui/text-field.tsx';
import { FailureNote } from '../failure-note.tsx';
import { MadeSecret } from '../made-secret.tsx';
import { useSending } from '../use-sending.ts';

const spans = ['30', '90', '365', 'forever'] as const;
const answered = z.object({ token: z.string() });

export function TokenForm() {
  const t = useTranslations('team.account.tokens');
  const router = useRouter();
  const { busy, failure, run } = useSending();
  const [scope, setScope] = useState<'read' | 'write'>('read');
  const [span, setSpan] = useState<(typeof spans)[number]>('90');
  const [made, setMade] = useState<{ readonly name: string; readonly token: string } | null>(null);
  const form = useForm({ defaultValues: { name: '' } });
  const submit = form.handleSubmit(async ({ name }) => {
    setMade(null);
    const days = span === 'forever' ? null : Number(span);
    const answer = await run('POST', '/api/v1/tokens', { name, scope, days });
    if (answer === undefined) return;
    setMade({ name, token: answered.parse(answer).token });
    form.reset();
    router.refresh();
  });
  const scopes = [{ value: 'read', label: t('read') } as const, { value: 'write', label: t('write') } as const];
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
        <Labelled label={t('scope')}>
          <Select label={t('scope')} options={scopes} value={scope} onChange={setScope} />
        </Labelled>
        <Labelled label={t('expiry')}>
          <Select label={t('expiry')} options={expiries} value={span} onChange={setSpan} />
        </Labelled>
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

/** Says beside a choice what its own label says to screen readers. */
function Labelled({ label, children }: { label: string; children: React.ReactNode }) {
  return (
    <div className="grid gap-1">
      <span aria-hidden className="text-sm text-muted">
        {label}
      </span>
      {children}
    </div>
  );
}
