'use client';

import { ArrowLeftRight } from 'lucide-react';
import { useRouter } from 'next/navigation';
import { useTranslations } from 'next-intl';
import type { z } from 'zod';
import { inPalette } from '@/components/palette/in-palette.ts';
import { Frame } from '@/components/team/frame.tsx';
import type { Role } from '@/components/team/roles.ts';
import { Section } from '@/components/team/section.tsx';
import { IconButton } from '@/components/ui/icon-button.tsx';
import type { comparisonAnswer } from '@/lib/profile/answers.ts';
import { RevisionSelect } from '../revision-select.tsx';
import { ChangeSentences } from './change-sentences.tsx';
import { FileDifferences } from './file-differences.tsx';
import type { ComparedSides } from './read-sides.ts';
import { SecretChanges } from './secret-changes.tsx';

export type ToldComparison = Omit<z.infer<typeof comparisonAnswer>, 'marks'>;

type ComparePageProps = {
  role: Role;
  name: string;
  revisions: readonly { readonly number: number; readonly message: string }[];
  sides: ComparedSides;
  comparison: ToldComparison;
};

/** What is otherwise in one revision than in another. */
export function ComparePage({ role, name, revisions, sides, comparison }: ComparePageProps) {
  const t = useTranslations('profiles.compare');
  const router = useRouter();
  const { from, to } = sides;
  const go = (next: ComparedSides) => {
    router.replace(`/profiles/${name}/compare?from=${next.from}&to=${next.to}`, { scroll: false });
  };
  return (
    <Frame
      role={role}
      here="profiles"
      title={t('title')}
      back={{ href: `/profiles/${name}`, label: name }}
      wide
      actions={
        <div {...inPalette('compare-revisions')} className="flex flex-wrap items-center gap-1.5">
          <RevisionSelect
            label={t('from')}
            revisions={revisions}
            value={from}
            withNothing
            onChange={(number) => go({ from: number, to })}
          />
          <IconButton
            {...inPalette('swap-revisions')}
            label={t('swap')}
            icon={<ArrowLeftRight aria-hidden className="size-4" />}
            disabled={from === 0}
            focusableWhenDisabled
            onClick={() => go({ from: to, to: from })}
          />
          <RevisionSelect
            label={t('to')}
            revisions={revisions}
            value={to}
            onChange={(number) => go({ from, to: number })}
          />
        </div>
      }
    >
      <Section title={t('sentences')}>
        <ChangeSentences changes={comparison.changes} />
        <SecretChanges secrets={comparison.secrets} />
      </Section>
      <FileDifferences sides={sides} comparison={comparison} />
    </Frame>
  );
}
