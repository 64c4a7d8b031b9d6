'use client';

import { Archive } from 'lucide-react';
import { useRouter } from 'next/navigation';
import { useTranslations } from 'next-intl';
import { inPalette } from '@/components/palette/in-palette.ts';
import { useMoment } from '@/components/team/moment.tsx';
import { useSending } from '@/components/team/use-sending.ts';
import { Button } from '@/components/ui/button.tsx';
import { ProfileFailure } from '../profile-failure.tsx';

/** Says that nothing changes here any more, and lets an owner bring the profile back. */
export function ArchivedBar({ name, at, isOwner }: { name: string; at: string; isOwner: boolean }) {
  const t = useTranslations('profiles.archive');
  const router = useRouter();
  const moment = useMoment();
  const { busy, failure, run } = useSending();
  const bringBack = async () => {
    const answer = await run('PATCH', `/api/v1/profiles/${name}`, { archived: false });
    if (answer !== undefined) router.refresh();
  };
  return (
    <div className="grid gap-2">
      <div className="flex flex-wrap items-center justify-between gap-3 rounded border border-line bg-sunken px-3 py-2">
        <p className="flex items-center gap-2">
          <Archive aria-hidden className="size-4 shrink-0 text-muted" />
          {t('archived', { time: moment(at) })}
        </p>
        {isOwner ? (
          <Button {...inPalette('bring-back')} disabled={busy} focusableWhenDisabled onClick={() => void bringBack()}>
            {t('bringBack')}
          </Button>
        ) : null}
      </div>
      <ProfileFailure failure={failure} />
    </div>
  );
}
