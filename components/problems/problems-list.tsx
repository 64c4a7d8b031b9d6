'use client';

import { Check } from 'lucide-react';
import { useTranslations } from 'next-intl';
import { useMemo } from 'react';
import { later } from '@/components/gate/later.tsx';
import { VirtualList } from '@/components/ui/virtual-list.tsx';
import type { Diagnostic, Severity } from '@/lib/document/diagnostic.ts';
import { lineIndex } from '@/lib/document/index.ts';
import type { FileProblem } from './file-problems.ts';
import { groupProblems } from './problem-order.ts';
import { ProblemRow } from './problem-row.tsx';
import { useDiagnostics } from './use-diagnostics.ts';
import { useFileProblems } from './use-file-problems.ts';

const FileProblemRow = later(
  async () => (await import('./file-problem-row.tsx')).FileProblemRow,
  <div className="h-13" />,
);

type Row =
  | { readonly severity: Severity; readonly count: number }
  | { readonly problem: Diagnostic; readonly line: number }
  | { readonly file: FileProblem };

/** All problems, the worst first, each group under its count. */
export function ProblemsList() {
  const t = useTranslations('problemsList');
  const { of, list } = useDiagnostics();
  const files = useFileProblems();
  const rows = useMemo(() => rowsOf(list, files, of.text), [list, files, of]);
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
        ) : 'file' in row ? (
          <FileProblemRow problem={row.file} />
        ) : (
          <h3 className="px-3 pt-2.5 pb-1 text-sm font-semibold text-muted">
            {t(`group.${row.severity}`, { count: row.count })}
          </h3>
        )
      }
    </VirtualList>
  );
}

function rowsOf(list: readonly Diagnostic[], files: readonly FileProblem[], text: string): readonly Row[] {
  const lines = lineIndex(text);
  return groupProblems(list, files).flatMap(({ severity, problems, files: chosen }): Row[] => [
    { severity, count: problems.length + chosen.length },
    ...problems.map((problem) => ({ problem, line: lines.position(problem.range.from).line })),
    ...chosen.map((file) => ({ file })),
  ]);
}

function keyOf(row: Row, index: number): string {
  if ('problem' in row) return `${row.problem.rule} ${row.problem.range.from} ${index}`;
  return 'file' in row ? `${row.file.config} ${row.file.finding.rule} ${index}` : row.severity;
}
