'use client';

import { useLocale, useMessages, useTranslations } from 'next-intl';
import { useMemo } from 'react';
import type { Diagnostic, Fix } from '@/lib/document/diagnostic.ts';
import type { Program } from '@/lib/node-files/index.ts';
import type { Messages } from '@/messages/catalog.ts';
import { valuesIn } from '@/messages/values-in.ts';

/** The sentences of a diagnostic in the language of the page; they end with a full stop. */
export type ProblemWords = {
  /** What happens on a node of the program. */
  readonly says: (problem: Diagnostic, program: Program) => string;
  /** What to do about it. */
  readonly todo: (problem: Diagnostic, program: Program) => string;
  /** What the fix does, for its button. */
  readonly fix: (fix: Fix) => string;
};

export function useProblemWords(): ProblemWords {
  const problem = useTranslations('problems');
  const fix = useTranslations('fixes');
  const list = useTranslations('problemsList');
  const { problems, fixes } = useMessages();
  const locale = useLocale();
  return useMemo(
    () => ({
      says: ({ rule, values }, program) =>
        has(problems, rule)
          ? problem(`${rule}.says`, { ...valuesIn(locale, values), program })
          : list('unknown', { rule }),
      todo: ({ rule, values }, program) =>
        has(problems, rule) ? problem(`${rule}.todo`, { ...valuesIn(locale, values), program }) : '',
      fix: ({ label, values }) => (has(fixes, label) ? fix(label, valuesIn(locale, values)) : list('apply')),
    }),
    [problem, fix, list, problems, fixes, locale],
  );
}

function has<Known extends Messages['problems'] | Messages['fixes']>(
  known: Known,
  key: string,
): key is keyof Known & string {
  return Object.hasOwn(known, key);
}
