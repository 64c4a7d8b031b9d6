'use client';

import { Siren } from 'lucide-react';
import Link from 'next/link';
import { useTranslations } from 'next-intl';
import { inPalette } from '@/components/palette/in-palette.ts';
import { Row } from '@/components/team/rows.tsx';
import { Button } from '@/components/ui/button.tsx';
import { Ago } from '../ago.tsx';
import { linkButtonClass } from '../link-button.ts';
import { nameOf, type ToldProfile, type ToldRevision } from './told-profile.ts';

type RevisionRowProps = {
  profile: ToldProfile;
  revision: ToldRevision;
  now: string;
  onRestore: ((number: number) => void) | null;
};

export function RevisionRow({ profile, revision, now, onRestore }: RevisionRowProps) {
  const t = useTranslations('profiles.history');
  const { number, message, author, publishedAt, checksum, proposal, emergency } = revision;
  const isPublished = number === profile.publishedRevision;
  return (
    <Row
      action={
        <>
          <Link
            {...inPalette('revision-changes', String(number))}
            href={`/profiles/${profile.name}/compare?from=${number - 1}&to=${number}`}
            prefetch={false}
            aria-label={t('changesOf', { number })}
            className={linkButtonClass()}
          >
            {t('changes')}
          </Link>
          {onRestore === null ? null : (
            <Button
              {...inPalette('restore-revision', String(number))}
              aria-label={t('restoreNumber', { number })}
              disabled={isPublished}
              onClick={() => onRestore(number)}
            >
              {t('restore')}
            </Button>
          )}
        </>
      }
    >
      <span className="flex flex-wrap items-baseline gap-x-2">
        <span className="font-medium tabular-nums">{number}</span>
        <Link
          {...inPalette('change-of-revision', String(number))}
          href={`/profiles/${profile.name}/proposals/${proposal}`}
          prefetch={false}
          className="hover:underline hover:underline-offset-4"
        >
          {message}
        </Link>
        {isPublished ? <span className="text-sm text-ok">{t('isPublished')}</span> : null}
      </span>
      <span className="flex flex-wrap gap-x-3 text-sm text-faint">
        <span>{nameOf(profile, author)}</span>
        <Ago at={publishedAt} now={now} />
        <code title={checksum} className="font-mono text-xs leading-4">
          {checksum.slice(0, 12)}
        </code>
        {emergency === null ? null : (
          <span title={emergency} className="flex items-center gap-1 text-warn">
            <Siren aria-hidden className="size-3.5" />
            {t('emergency')}
          </span>
        )}
      </span>
    </Row>
  );
}
