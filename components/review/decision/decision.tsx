'use client';

import { useTranslations } from 'next-intl';
import { useState } from 'react';
import { Section } from '@/components/team/section.tsx';
import { isOpen } from '@/lib/review/index.ts';
import { useReview } from '../review-context.tsx';
import { useAttachedTests } from '../tests/use-attached-tests.ts';
import { ActDialog } from './act-dialog.tsx';
import { Approvals } from './approvals.tsx';
import { ChoiceList } from './choice-list.tsx';
import { type Choice, choicesOf, ofOlderVersion, type WordyChoice } from './choices.ts';
import { RefusalNote } from './refusal-note.tsx';
import { useActing } from './use-acting.ts';
import { useSettling } from './use-settling.ts';

/** Who has approved, and what whoever looks may do. */
export function Decision() {
  const t = useTranslations('review.decision');
  const { proposal, newer } = useReview();
  const { standing, reasonsAgainst, version, archived } = proposal;
  const { busy, failure, ask } = useActing();
  const attached = useAttachedTests();
  const [asked, setAsked] = useState<WordyChoice | null>(null);
  const reasons = newer === null ? reasonsAgainst : ofOlderVersion(reasonsAgainst);
  const choices = archived ? [] : choicesOf(standing.stage, reasons);
  const isSettling = useSettling(JSON.stringify(choices));
  const choose = (choice: Choice) => {
    if (choice === 'approve') return void ask('POST', '/events', { do: choice, version });
    if (choice === 'submit') return void ask('POST', '/events', { do: choice, version, probeResults: attached() });
    if (choice === 'take-back-approval') return void ask('POST', '/events', { do: choice });
    setAsked(choice);
  };
  return (
    <Section title={t('title')}>
      <Approvals />
      {archived ? <p className="text-muted">{t('archived')}</p> : null}
      {isOpen(proposal) && !archived ? (
        <ChoiceList choices={choices} busy={busy || isSettling} onChoose={choose} />
      ) : null}
      <RefusalNote failure={failure} />
      {asked ? <ActDialog choice={asked} onClose={() => setAsked(null)} /> : null}
    </Section>
  );
}
