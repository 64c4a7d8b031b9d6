'use client';

import { Check } from 'lucide-react';
import { useTranslations } from 'next-intl';
import { useMemo } from 'react';
import { VirtualList } from '@/components/ui/virtual-list.tsx';
import type { Diagnostic, Severity } from '@/lib/document/diagnostic.ts';
import { lineIndex } from '@/lib/document/index.ts';
import { groupProblems } from './problem-order.ts';
import { ProblemRow } from './problem-row.tsx';
import { useDiagnostics } from './use-diagnostics.ts';

type Row =
  | { readonly severity: Severity; readonly count: number }
  | { readonly problem: Diagnostic; readonly line: number };

/** All problems, the worst first, each group under its count. */
export function ProblemsList() {
  const t = useTranslations('problemsList');
  const { of, list } = useDiagnostics();
  const rows = useMemo(() => rowsOf(list, of.text), [list, of]);
  if (rows.length === 0) {
    return (
      <p className="flex items-center gap-2 p-4 text-muted">
        <Check aria-hidden className="size-4 text-ok" />
        {t('noneDetail')}
      </p>
    );
  }
  return (
    <VirtualList label={t('title')} items={rows} keyOf={keyOf} estimate={52} className="min-h-0 flex-1">
      {(row) =>
        'problem' in row ? (
          <ProblemRow problem={row.problem} line={row.line} of={of} />
        ) : (
          <h3 className="px-3 pt-2.5 pb-1 text-sm font-semibold text-muted">
            {t(`group.${row.severity}`, { count: row.count })}
          </h3>
        )
      }
    </VirtualList>
  );
}

function rowsOf(list: readonly Diagnostic[], text: string): readonly Row[] {
  const lines = lineIndex(text);
  return groupProblems(list).flatMap(({ severity, problems }): Row[] => [
    { severity, count: problems.length },
    ...problems.map((problem) => ({ problem, line: lines.position(problem.range.from).line })),
  ]);
}

function keyOf(row: Row, index: number): string {
  return 'problem' in row ? `${row.problem.rule} ${row.problem.range.from} ${index}` : row.severity;
}
