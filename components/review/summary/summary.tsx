'use client';

import { useTranslations } from 'next-intl';
import { Section } from '@/components/team/section.tsx';
import { useReview } from '../review-context.tsx';
import { LongList } from './long-list.tsx';

/** What the change does, in sentences. */
export function Summary() {
  const t = useTranslations('review.summary');
  const { changes, secrets } = useReview().proposal.comparison;
  const beside = secrets.filter(({ path, change }) => path === null && change !== 'unchanged');
  return (
    <Section title={t('title')}>
      {changes.length + beside.length === 0 ? <Nothing /> : null}
      {changes.length > 0 ? <Sentences /> : null}
      {beside.length > 0 ? (
        <ul className="grid list-disc gap-1 pl-5">
          {beside.map(({ kind, name, change }, index) => (
            // biome-ignore lint/suspicious/noArrayIndexKey: they have no other name than their place
            <li key={index} className="wrap-anywhere">
              {t('secret', { kind: kind.replace('-', '_'), name: name === '' ? 'none' : name, change })}
            </li>
          ))}
        </ul>
      ) : null}
    </Section>
  );
}

function Sentences() {
  const t = useTranslations('changes');
  const { changes } = useReview().proposal.comparison;
  const items = changes.map(({ id, values }) => (
    <li key={`${id} ${JSON.stringify(values)}`} className="wrap-anywhere">
      {t(id, values)}
    </li>
  ));
  return <LongList items={items} className="grid list-disc gap-1 pl-5" />;
}

/** Why there is no sentence: nothing at all is otherwise, or nothing that K3s would notice. */
function Nothing() {
  const t = useTranslations('review.summary');
  const { before, after } = useReview().proposal.comparison;
  const same = (before?.document ?? '') === after.document;
  return <p className="text-muted">{t(same ? 'nothing' : 'words')}</p>;
}
