'use client';

import { useRouter } from 'next/navigation';
import { useTranslations } from 'next-intl';
import { useState } from 'react';
import { inPalette } from '@/components/palette/in-palette.ts';
import { useSending } from '@/components/team/use-sending.ts';
import { Button } from '@/components/ui/button.tsx';
import { Dialog } from '@/components/ui/dialog.tsx';
import { ProfileFailure } from '../profile-failure.tsx';

/** Takes a profile out of the list, once that was confirmed. */
export function ArchiveProfile({ name }: { name: string }) {
  const t = useTranslations('profiles.archive');
  const router = useRouter();
  const { busy, failure, run } = useSending();
  const [asking, setAsking] = useState(false);
  const archive = async () => {
    setAsking(false);
    const answer = await run('DELETE', `/api/v1/profiles/${name}`);
    if (answer !== undefined) router.push('/profiles');
  };
  return (
    <div className="flex flex-wrap items-center justify-between gap-3 border-t border-line pt-4">
      <p className="min-w-0 flex-1 basis-60 text-muted">{t('lead')}</p>
      <Button
        {...inPalette('archive')}
        variant="danger"
        disabled={busy}
        focusableWhenDisabled
        onClick={() => setAsking(true)}
      >
        {t('archive')}
      </Button>
      <ProfileFailure failure={failure} />
      <Dialog
        open={asking}
        onClose={() => setAsking(false)}
        title={t('confirmTitle', { name })}
        description={t('confirmDetail')}
        actions={
          <>
            <Button onClick={() => setAsking(false)}>{t('keep')}</Button>
            <Button variant="primary" onClick={() => void archive()}>
              {t('archive')}
            </Button>
          </>
        }
      />
    </div>
  );
}
