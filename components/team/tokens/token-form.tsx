'use client';

import { useRouter } from 'next/navigation';
import { useTranslations } from 'next-intl';
import { type ReactNode, useState } from 'react';
import { useForm } from 'react-hook-form';
import { z } from 'zod';
import { inPalette } from '@/components/palette/in-palette.ts';
import { Button } from '@/components/ui/button.tsx';
import { Form } from '@/components/ui/form.tsx';
import { Select } from '@/components/ui/select.tsx';
import { TextField } from '@/components/ui/text-field.tsx';
import { FailureNote } from '../failure-note.tsx';
import { MadeSecret } from '../made-secret.tsx';
import { useSending } from '../use-sending.ts';
import { Labelled } from './labelled.tsx';

type Span = '30' | '90' | '365' | 'forever';

const answered = z.object({ token: z.string() });

type TokenFormProps = {
  nameHint: string;
  /** How long it may work, in the order in which that is offered, and how long it does unless somebody says otherwise. */
  spans: readonly Span[];
  usual: Span;
  /** What it is for, as the server is asked for it. */
  what: { readonly scope: 'read' | 'write' } | { readonly scope: 'profile'; readonly profile: string };
  onMade?: (token: string) => void;
  /** Further choices. */
  children?: ReactNode;
};

/** Makes a token, and shows it this once. */
export function TokenForm({ nameHint, spans, usual, what, onMade, children }: TokenFormProps) {
  const t = useTranslations('team.tokens');
  const router = useRouter();
  const { busy, failure, run } = useSending();
  const [span, setSpan] = useState(usual);
  const [made, setMade] = useState<{ readonly name: string; readonly token: string } | null>(null);
  const form = useForm({ defaultValues: { name: '' } });
  const submit = form.handleSubmit(async ({ name }) => {
    const days = span === 'forever' ? null : Number(span);
    const answer = await run('POST', '/api/v1/tokens', { name, ...what, days });
    if (answer === undefined) return;
    const { token } = answered.parse(answer);
    setMade({ name, token });
    onMade?.(token);
    form.reset();
    router.refresh();
  });
  const expiries = spans.map((value) => ({
    value,
    label: value === 'forever' ? t('forever') : t('days', { days: Number(value) }),
  }));
  return (
    <>
      <Form {...inPalette('make-token')} onSubmit={submit} className="flex flex-wrap items-start gap-3">
        <div className="min-w-48 flex-1">
          <TextField
            label={t('name')}
            hint={nameHint}
            error={form.formState.errors.name ? t('nameMissing') : null}
            {...form.register('name', { required: true, maxLength: 100, validate: (name) => name.trim() !== '' })}
          />
        </div>
        {children}
        <Labelled label={t('expiry')}>
          <Select label={t('expiry')} options={expiries} value={span} onChange={setSpan} />
        </Labelled>
        <Button type="submit" className="mt-5" disabled={busy} focusableWhenDisabled>
          {t('make')}
        </Button>
      </Form>
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
