'use client';

import Link from 'next/link';
import { useLocale, useTranslations } from 'next-intl';
import { inPalette } from '@/components/palette/in-palette.ts';
import { Row } from '@/components/team/rows.tsx';
import { VerdictIcon } from '@/components/ui/verdict-icon.tsx';
import { isOpen } from '@/lib/review/index.ts';
import { listIn } from '@/messages/values-in.ts';
import { Ago } from '../ago.tsx';
import { linkButtonClass } from '../link-button.ts';
import { StageMark } from '../stage-mark.tsx';
import { nameOf, type ToldProfile, type ToldProposal } from './told-profile.ts';

type ChangeRowProps = {
  profile: ToldProfile;
  proposal: ToldProposal;
  unread: number;
  now: string;
  mayEdit: boolean;
};

export function ChangeRow({ profile, proposal, unread, now, mayEdit }: ChangeRowProps) {
  const t = useTranslations('profiles.change');
  const locale = useLocale();
  const { number, title, standing, author, changedBy, changedAt, errors, base } = proposal;
  const path = `/profiles/${profile.name}/proposals/${number}`;
  const who = { name: nameOf(profile, author), other: nameOf(profile, changedBy) };
  const open = isOpen(proposal);
  return (
    <Row
      action={
        mayEdit && open ? (
          <Link
            href={`${path}/edit`}
            prefetch={false}
            aria-label={t('editNamed', { title })}
            className={linkButtonClass()}
          >
            {t('edit')}
          </Link>
        ) : null
      }
    >
      <span className="flex flex-wrap items-baseline gap-x-2">
        <Link
          {...(open ? {} : inPalette('dropped-change', `${title} #${number}`))}
          href={path}
          prefetch={false}
          className="font-medium hover:underline hover:underline-offset-4"
        >
          <span className="font-normal text-faint tabular-nums">#{number}</span> {title}
        </Link>
        {unread > 0 ? (
          <span className="rounded-full bg-accent px-1.5 text-xs text-on-accent">{t('unread', { count: unread })}</span>
        ) : null}
      </span>
      <span className="flex flex-wrap items-center gap-x-3 text-sm text-faint">
        <StageMark stage={standing.stage} />
        {'approvals' in standing && standing.approvals.length > 0 ? (
          <span>
            {t('approvedBy', {
              names: listIn(
                locale,
                standing.approvals.map((id) => nameOf(profile, id)),
              ),
            })}
          </span>
        ) : null}
        <span>
          {t('by', { ...who, same: author === changedBy ? 'yes' : 'no' })} <Ago at={changedAt} now={now} />
        </span>
        {open && errors > 0 ? (
          <span className="flex items-center gap-1 text-bad">
            <VerdictIcon kind="error" />
            {t('errors', { count: errors })}
          </span>
        ) : null}
        {open && base !== profile.publishedRevision ? (
          <span className="flex items-center gap-1 text-warn">
            <VerdictIcon kind="warning" />
            {t('moved', { base, published: profile.publishedRevision })}
          </span>
        ) : null}
      </span>
    </Row>
  );
}
