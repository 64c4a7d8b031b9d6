'use client';

import { useTranslations } from 'next-intl';
import { inPalette } from '@/components/palette/in-palette.ts';
import { Section } from '@/components/team/section.tsx';
import { CopyButton } from '@/components/ui/copy-button.tsx';
import { Ago } from '../ago.tsx';
import { EmergencyNote } from './emergency-note.tsx';
import { nameOf, type ToldProfile } from './told-profile.ts';

/** The revision that nodes get. */
export function PublishedSection({ profile, now }: { profile: ToldProfile; now: string }) {
  const t = useTranslations('profiles');
  const revision = profile.revisions.find(({ number }) => number === profile.publishedRevision);
  if (!revision) {
    return (
      <Section title={t('published.title')}>
        <p className="text-muted">{t('published.nothing')}</p>
      </Section>
    );
  }
  const { number, message, author, publishedBy, publishedAt, checksum, emergency } = revision;
  const names = { author: nameOf(profile, author), publisher: nameOf(profile, publishedBy) };
  return (
    <Section title={t('published.title')}>
      <div className="grid gap-1">
        <p className="flex flex-wrap items-baseline gap-x-2 text-lg">
          <span className="font-medium tabular-nums">{t('revision', { number })}</span>
          <span className="min-w-0 wrap-anywhere">{message}</span>
        </p>
        <p className="text-muted">
          {t('published.by', { ...names, same: author === publishedBy ? 'yes' : 'no' })}{' '}
          <Ago at={publishedAt} now={now} />
        </p>
      </div>
      {emergency === null ? null : <EmergencyNote reason={emergency} />}
      <div {...inPalette('copy-checksum')} className="flex min-w-0 items-center gap-2">
        <span className="shrink-0 text-sm text-muted">{t('published.checksum')}</span>
        <code title={checksum} className="min-w-0 truncate font-mono text-sm">
          {checksum}
        </code>
        <CopyButton
          labels={{ copy: t('published.copy'), copied: t('published.copied'), failed: t('published.copyFailed') }}
          text={() => checksum}
        />
      </div>
    </Section>
  );
}
