'use client';

import { useRouter } from 'next/navigation';
import { useTranslations } from 'next-intl';
import { useState } from 'react';
import { useForm } from 'react-hook-form';
import { z } from 'zod';
import { inPalette } from '@/components/palette/in-palette.ts';
import { Button } from '@/components/ui/button.tsx';
import { Checkbox } from '@/components/ui/checkbox.tsx';
import { Form } from '@/components/ui/form.tsx';
import { TextField } from '@/components/ui/text-field.tsx';
import { type NoticeEvent, noticeEvents } from '@/lib/profile/notice-events.ts';
import { FailureNote } from '../failure-note.tsx';
import { MadeSecret } from '../made-secret.tsx';
import { useSending } from '../use-sending.ts';

const answered = z.object({ secret: z.string() });

export function WebhookForm() {
  const t = useTranslations('team.webhooks');
  const router = useRouter();
  const { busy, failure, run } = useSending();
  const [events, setEvents] = useState<readonly NoticeEvent[]>(noticeEvents);
  const [made, setMade] = useState<{ readonly shown: string; readonly secret: string } | null>(null);
  const form = useForm({ defaultValues: { url: '' } });
  const submit = form.handleSubmit(async ({ url }) => {
    setMade(null);
    if (events.length === 0) return;
    const answer = await run('POST', '/api/v1/webhooks', { url, events });
    if (answer === undefined) return;
    setMade({ shown: new URL(url).origin, secret: answered.parse(answer).secret });
    form.reset();
    router.refresh();
  });
  const choose = (event: NoticeEvent, chosen: boolean) =>
    setEvents(noticeEvents.filter((each) => (each === event ? chosen : events.includes(each))));
  return (
    <>
      <Form {...inPalette('add-webhook')} onSubmit={submit} className="grid gap-3">
        <TextField
          label={t('url')}
          type="url"
          autoComplete="off"
          hint={t('urlHint')}
          error={form.formState.errors.url ? t('urlMissing') : null}
          {...form.register('url', { required: true, validate: isWebUrl })}
        />
        <fieldset className="grid gap-x-4 sm:grid-cols-2">
          <legend className="mb-1 text-sm text-muted">{t('about')}</legend>
          {noticeEvents.map((event) => (
            <Checkbox
              key={event}
              label={t(`events.${event}`)}
              checked={events.includes(event)}
              onChange={(chosen) => choose(event, chosen)}
            />
          ))}
        </fieldset>
        {events.length === 0 ? (
          <p role="alert" className="text-sm text-bad">
            {t('eventsMissing')}
          </p>
        ) : null}
        <div>
          <Button type="submit" disabled={busy} focusableWhenDisabled>
            {t('add')}
          </Button>
        </div>
      </Form>
      <FailureNote failure={failure} />
      {made ? (
        <MadeSecret
          label={t('made', { shown: made.shown })}
          secret={made.secret}
          copy={{ copy: t('copy'), copied: t('copied'), failed: t('copyFailed') }}
        />
      ) : null}
    </>
  );
}

function isWebUrl(text: string): boolean {
  const url = URL.parse(text);
  return url !== null && /^https?:$/.test(url.protocol) && url.username === '' && url.password === '';
}
