'use client';

import { useTranslations } from 'next-intl';
import { useMemo } from 'react';
import { inPalette } from '@/components/palette/in-palette.ts';
import { Section } from '@/components/team/section.tsx';
import { useReview } from '../review-context.tsx';
import { Composer } from './composer.tsx';
import { LineThreadList } from './line-thread-list.tsx';
import { ThreadView } from './thread-view.tsx';
import { threadsOf } from './threads.ts';
import { useCommenting } from './use-commenting.ts';
import { useSeen } from './use-seen.ts';

/** What is said of the change as a whole, and the way to what is said of its lines. */
export function Discussion() {
  const t = useTranslations('review.comments');
  const { proposal, discussion, typed } = useReview();
  const { failure, add } = useCommenting();
  const seen = useSeen();
  const threads = useMemo(() => threadsOf(discussion.comments, typed), [discussion, typed]);
  const onLines = threads.filter(({ place }) => place !== null);
  return (
    <div ref={seen}>
      <Section title={t('title')}>
        {threads.length === 0 ? <p className="text-muted">{t('none')}</p> : null}
        <LineThreadList threads={onLines} />
        {threads.map((thread) => (thread.place === null ? <ThreadView key={thread.first.id} thread={thread} /> : null))}
        {proposal.me.role === 'viewer' ? (
          <p className="text-muted">{t('viewer')}</p>
        ) : (
          <div {...inPalette('comment')}>
            <Composer
              name="whole"
              label={t('whole')}
              submit={t('add')}
              failure={failure}
              onSubmit={(text) => add({ text })}
            />
          </div>
        )}
      </Section>
    </div>
  );
}
