'use client';

import { useTranslations } from 'next-intl';
import type { ReactNode } from 'react';
import { useProblemWords } from '@/components/problems/use-problem-words.ts';
import { Section } from '@/components/team/section.tsx';
import { VerdictIcon } from '@/components/ui/verdict-icon.tsx';
import type { Problem } from '@/lib/dossier/index.ts';
import type { Program } from '@/lib/node-files/index.ts';
import { programName } from '@/lib/node-files/program-name.ts';
import { useReview } from '../review-context.tsx';
import { LongList } from './long-list.tsx';

/** The problems that the change brings, solves and leaves. */
export function Problems() {
  const t = useTranslations('review.problems');
  const { proposal, dossier } = useReview();
  const { added, solved, kept } = dossier.problems;
  const { before, after } = proposal.comparison;
  const program = programName(after.target.program);
  const programBefore = (before ?? after).target.program;
  return (
    <Section title={t('title')} lead={t('for', { program, release: releaseOf(after.target) })}>
      {dossier.starts.after ? null : (
        <p className="rounded bg-bad-soft px-3 py-2 text-bad">{t('refused', { program })}</p>
      )}
      {added.length + solved.length + kept.length === 0 ? <p className="text-muted">{t('none')}</p> : null}
      <Group title={t('added', { count: added.length })} problems={added} of={after.target.program} />
      <Group title={t('solved', { count: solved.length })} problems={solved} of={programBefore} isSolved />
      {kept.length > 0 ? (
        <details className="grid">
          <summary className="cursor-pointer text-muted">{t('kept', { count: kept.length })}</summary>
          <div className="pt-2">
            <List problems={kept} of={after.target.program} />
          </div>
        </details>
      ) : null}
    </Section>
  );
}

function releaseOf({ release, line }: { release?: string | undefined; line?: string | undefined }): string {
  return release ?? line ?? '';
}

/** `of` is the program on whose nodes they show. */
type ListProps = { problems: readonly Problem[]; of: Program; isSolved?: boolean };

function Group({ title, problems, of, isSolved = false }: ListProps & { title: ReactNode }) {
  if (problems.length === 0) return null;
  return (
    <div className="grid gap-1.5">
      <h3 className="font-medium">{title}</h3>
      <List problems={problems} of={of} isSolved={isSolved} />
    </div>
  );
}

function List({ problems, of, isSolved = false }: ListProps) {
  const list = useTranslations('problemsList');
  const words = useProblemWords();
  const items = problems.map((problem, index) => {
    const told = { ...problem, range: { from: 0, to: 0 }, fix: null };
    return (
      // biome-ignore lint/suspicious/noArrayIndexKey: one problem may be there twice
      <li key={index} className="grid grid-cols-[14px_minmax(0,1fr)] gap-x-2.5">
        <span className="flex h-5 items-center">
          <VerdictIcon kind={problem.severity} />
          <span className="sr-only">{list(`severity.${problem.severity}`)}</span>
        </span>
        <span className="grid wrap-anywhere">
          <span className={isSolved ? 'text-muted line-through' : ''}>{words.says(told, of)}</span>
          {isSolved ? null : <span className="text-muted">{words.todo(told, of)}</span>}
          {isSolved ? null : (
            <span className="text-sm text-faint tabular-nums">{list('place', { line: problem.line })}</span>
          )}
        </span>
      </li>
    );
  });
  return <LongList items={items} className="grid gap-1.5" />;
}
