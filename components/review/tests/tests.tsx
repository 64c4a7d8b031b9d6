'use client';

import { useTranslations } from 'next-intl';
import { useStore } from 'zustand';
import { inPalette } from '@/components/palette/in-palette.ts';
import { Section } from '@/components/team/section.tsx';
import { Button } from '@/components/ui/button.tsx';
import { VerdictIcon } from '@/components/ui/verdict-icon.tsx';
import { useReview } from '../review-context.tsx';
import { AttachedTests } from './attached-tests.tsx';
import { EndpointResult } from './endpoint-result.tsx';
import { reviewTests, stopTests, testProposal } from './test-store.ts';

/** What tests of the endpoints came to: when it was submitted, and now. */
export function Tests() {
  const t = useTranslations('review.tests');
  const { proposal, dossier, route } = useReview();
  const { version, results, running, trouble } = useStore(reviewTests);
  const { endpoints } = dossier;
  const isCurrent = version === proposal.version;
  const canTest = proposal.me.role !== 'viewer' && endpoints.length > 0;
  return (
    <Section title={t('title')}>
      <AttachedTests />
      {endpoints.length === 0 ? <p className="text-muted">{t('nothing')}</p> : null}
      {canTest ? (
        <div className="flex flex-wrap items-center gap-x-3 gap-y-1">
          {running ? (
            <Button {...inPalette('stop-testing')} onClick={stopTests}>
              {t('stop')}
            </Button>
          ) : (
            <Button
              {...inPalette('test-change')}
              onClick={() => void testProposal(route, proposal.version, endpoints.length)}
            >
              {t('now')}
            </Button>
          )}
          <p className="min-w-0 flex-1 basis-60 text-muted">{t('from')}</p>
        </div>
      ) : null}
      {trouble ? (
        <p role="alert" className="flex items-center gap-2 rounded bg-bad-soft px-3 py-2">
          <VerdictIcon kind="error" />
          {trouble.kind === 'refused' ? trouble.detail : t(`trouble.${trouble.kind}`)}
        </p>
      ) : null}
      {isCurrent && results.length > 0 ? (
        <ul aria-label={t('results')} aria-busy={running} className="grid gap-1.5">
          {endpoints.map((endpoint, index) => {
            const result = results[index];
            // biome-ignore lint/suspicious/noArrayIndexKey: an endpoint is its place
            return result ? <EndpointResult key={index} endpoint={endpoint} result={result} /> : null;
          })}
        </ul>
      ) : null}
    </Section>
  );
}
