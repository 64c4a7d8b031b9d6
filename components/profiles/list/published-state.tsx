'use client';

import { useTranslations } from 'next-intl';
import { Ago } from '../ago.tsx';
import type { ListedProfile } from './arrange.ts';

/** Which revision is published, and since when. */
export function PublishedState({ profile, now }: { profile: ListedProfile; now: string }) {
  const t = useTranslations('profiles');
  const { publishedRevision, publishedAt } = profile;
  if (publishedAt === null) return <span className="text-faint">{t('list.unpublished')}</span>;
  return (
    <span className="flex flex-wrap gap-x-2">
      <span className="tabular-nums">{t('revision', { number: publishedRevision })}</span>
      <span className="text-muted">
        <Ago at={publishedAt} now={now} />
      </span>
    </span>
  );
}
