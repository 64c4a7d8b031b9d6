'use client';

import { useRouter } from 'next/navigation';
import { useTranslations } from 'next-intl';
import { type FormEvent, useState } from 'react';
import { z } from 'zod';
import { useSending } from '@/components/team/use-sending.ts';
import { Button } from '@/components/ui/button.tsx';
import { Form } from '@/components/ui/form.tsx';
import { TextField } from '@/components/ui/text-field.tsx';
import { ProfileFailure } from '../profile-failure.tsx';
import type { ToldProfile } from './told-profile.ts';

type ChangeFormProps = { profile: ToldProfile; restores: number | null; onClose: () => void };

const longestTitle = 200;
const opened = z.object({ number: z.int() });

export function ChangeForm({ profile, restores, onClose }: ChangeFormProps) {
  const t = useTranslations('profiles.change.dialog');
  const router = useRouter();
  const { busy, failure, run } = useSending();
  const [title, setTitle] = useState(restores === null ? '' : t('restoreName', { number: restores }));
  const [tried, setTried] = useState(false);
  const isMissing = title.trim() === '';
  const submit = async (event: FormEvent) => {
    event.preventDefault();
    setTried(true);
    if (isMissing || busy) return;
    const path = `/profiles/${profile.name}/proposals`;
    const answer = await run('POST', `/api/v1${path}`, { title, ...startOf(profile, restores) });
    if (answer === undefined) return;
    const { number } = opened.parse(answer);
    // What a revision held is looked at first; a change of one's own is written.
    router.push(restores === null ? `${path}/${number}/edit` : `${path}/${number}`);
  };
  return (
    <Form onSubmit={submit} className="grid gap-3">
      <TextField
        label={t('name')}
        value={title}
        maxLength={longestTitle}
        hint={t('nameHint')}
        error={tried && isMissing ? t('nameMissing') : null}
        onChange={(event) => setTitle(event.currentTarget.value)}
      />
      <ProfileFailure failure={failure} />
      <div className="flex flex-wrap justify-end gap-2">
        <Button onClick={onClose}>{t('cancel')}</Button>
        <Button type="submit" variant="primary" disabled={busy} focusableWhenDisabled>
          {restores === null ? t('open') : t('restore')}
        </Button>
      </div>
    </Form>
  );
}

/** Before the first revision there is nothing that a change could begin with. */
function startOf({ publishedRevision, summary }: ToldProfile, restores: number | null) {
  if (restores !== null) return { from: { revision: restores } };
  if (publishedRevision > 0 || summary === null) return {};
  return { from: { content: { document: '', target: summary.target, tlsFiles: [], images: [] } } };
}
