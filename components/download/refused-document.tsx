'use client';

import { useTranslations } from 'next-intl';
import { useEditor } from '@/components/editor/state/editor-context.tsx';
import { useDiagnostics } from '@/components/problems/use-diagnostics.ts';
import { useProblemWords } from '@/components/problems/use-problem-words.ts';
import { VerdictIcon } from '@/components/ui/verdict-icon.tsx';
import { lineIndex } from '@/lib/document/index.ts';

/** Why there are no node files: K3s does not start with the document. */
export function RefusedDocument() {
  const t = useTranslations('download');
  const accepted = useEditor((state) => state.reading.accepted);
  const program = useEditor((state) => state.target.program);
  const { of, list } = useDiagnostics();
  const words = useProblemWords();
  if (accepted) return null;
  const first = list.find((problem) => problem.severity === 'error');
  return (
    <div className="flex gap-2 rounded bg-bad-soft px-3 py-2 text-base">
      <span className="mt-1">
        <VerdictIcon kind="error" />
      </span>
      <div>
        <p>{t('refused', { program })}</p>
        {first ? (
          <p className="text-muted">
            {t('refusedAt', {
              line: lineIndex(of.text).position(first.range.from).line,
              says: words.says(first, program),
            })}
          </p>
        ) : null}
      </div>
    </div>
  );
}
