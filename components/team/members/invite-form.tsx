'use client';

import { useRouter } from 'next/navigation';
import { useTranslations } from 'next-intl';
import { useState } from 'react';
import { useForm } from 'react-hook-form';
import { z } from 'zod';
import { inPalette } from '@/components/palette/in-palette.ts';
import { Button } from '@/components/ui/button.tsx';
import { Form } from '@/components/ui/form.tsx';
import { Select } from '@/components/ui/select.tsx';
import { EmailField } from '../email-field.tsx';
import { FailureNote } from '../failure-note.tsx';
import { MadeSecret } from '../made-secret.tsx';
import { useMoment } from '../moment.tsx';
import { type Role, roles } from '../roles.ts';
import { useSending } from '../use-sending.ts';

const answered = z.object({ secret: z.string(), expires: z.string() });

type Made = { readonly email: string; readonly expires: string; readonly link: string };

/** `address`: what people open, where the settings say so. */
export function InviteForm({ address }: { address: string | null }) {
  const t = useTranslations('team');
  const router = useRouter();
  const moment = useMoment();
  const { busy, failure, run } = useSending();
  const [role, setRole] = useState<Role>('editor');
  const [made, setMade] = useState<Made | null>(null);
  const form = useForm({ defaultValues: { email: '' } });
  const submit = form.handleSubmit(async ({ email }) => {
    setMade(null);
    const answer = await run('POST', '/api/v1/invitations', { email, role });
    if (answer === undefined) return;
    const { secret, expires } = answered.parse(answer);
    setMade({ email, expires, link: `${address ?? window.location.origin}/invitation#${secret}` });
    form.reset();
    router.refresh();
  });
  const options = roles.map((value) => ({ value, label: t(`roles.${value}`), detail: t(`roles.may.${value}`) }));
  return (
    <>
      <Form {...inPalette('invite')} onSubmit={submit} className="flex flex-wrap items-start gap-3">
        <div className="min-w-48 flex-1">
          <EmailField form={form} name="email" />
        </div>
        <div className="mt-5">
          <Select label={t('roles.label')} options={options} value={role} onChange={setRole} />
        </div>
        <Button type="submit" className="mt-5" disabled={busy} focusableWhenDisabled>
          {t('invite.submit')}
        </Button>
      </Form>
      <FailureNote failure={failure} />
      {made ? (
        <MadeSecret
          label={t('invite.made', { email: made.email, time: moment(made.expires) })}
          secret={made.link}
          copy={{ copy: t('invite.copy'), copied: t('invite.copied'), failed: t('invite.copyFailed') }}
        />
      ) : null}
    </>
  );
}
