'use client';

import Link from 'next/link';
import { useTranslations } from 'next-intl';
import { inPalette } from '@/components/palette/in-palette.ts';
import { classNames } from '@/components/ui/class-names.ts';
import { useTargetText } from '../target-text.ts';
import type { ListedProfile } from './arrange.ts';
import { columnClass } from './column-class.ts';
import { PublishedState } from './published-state.tsx';
import { TestState } from './test-state.tsx';

/** A profile, which a click anywhere in its row opens. */
export function ProfileRow({ profile, now }: { profile: ListedProfile; now: string }) {
  const t = useTranslations('profiles.list');
  const targetText = useTargetText();
  const { name, summary, lastTest, openProposals } = profile;
  const target = summary ? targetText(summary.target) : '';
  const changes = openProposals > 0 ? t('changes', { count: openProposals }) : null;
  const cell = 'px-3 py-2 align-top';
  return (
    <tr className="relative transition-colors focus-within:bg-hover hover:bg-hover">
      <th scope="row" className={classNames(cell, 'font-normal', columnClass.name)}>
        <Link
          {...(profile.archivedAt === null ? {} : inPalette('archived-profile', name))}
          href={`/profiles/${name}`}
          prefetch={false}
          data-row
          className="font-medium wrap-anywhere after:absolute after:inset-0 focus-visible:outline-none focus-visible:after:outline-2 focus-visible:after:-outline-offset-2 focus-visible:after:outline-accent"
        >
          {name}
        </Link>
        <div className="mt-0.5 flex flex-wrap gap-x-3 text-sm text-muted md:hidden">
          <span className="wrap-anywhere">{target}</span>
          {changes ? <span className="text-accent">{changes}</span> : null}
          <PublishedState profile={profile} now={now} />
        </div>
        <div className="mt-0.5 flex flex-wrap gap-x-3 text-sm text-muted lg:hidden">
          <span>{t('mirrors', { count: summary?.mirrors ?? 0 })}</span>
          <TestState test={lastTest} />
        </div>
      </th>
      <td className={classNames(cell, 'wrap-anywhere', columnClass.target)}>{target}</td>
      <td className={classNames(cell, 'tabular-nums', columnClass.mirrors)}>{summary?.mirrors ?? 0}</td>
      <td className={classNames(cell, columnClass.endpoints)}>
        <TestState test={lastTest} />
      </td>
      <td className={classNames(cell, columnClass.changes)}>
        {openProposals > 0 ? (
          <span className="text-accent">{t('open', { count: openProposals })}</span>
        ) : (
          <span className="text-faint">{t('noChanges')}</span>
        )}
      </td>
      <td className={classNames(cell, columnClass.published)}>
        <PublishedState profile={profile} now={now} />
      </td>
    </tr>
  );
}
