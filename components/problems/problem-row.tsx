'use client';

import { useTranslations } from 'next-intl';
import { drawerId } from '@/components/drawer/drawer-store.ts';
import { useEditor, useEditorStore } from '@/components/editor/state/editor-context.tsx';
import { inPalette } from '@/components/palette/in-palette.ts';
import { Button } from '@/components/ui/button.tsx';
import { VerdictIcon } from '@/components/ui/verdict-icon.tsx';
import type { Diagnostic } from '@/lib/document/diagnostic.ts';
import type { DocumentReading } from '@/lib/document/index.ts';
import { useProblemWords } from './use-problem-words.ts';

type ProblemRowProps = { problem: Diagnostic; line: number; of: DocumentReading };

/** One problem: pressing it goes to its place in the text, the button beside it solves it. */
export function ProblemRow({ problem, line, of }: ProblemRowProps) {
  const t = useTranslations('problemsList');
  const words = useProblemWords();
  const store = useEditorStore();
  const program = useEditor((state) => state.target.program);
  const { fix, severity, range } = problem;
  const says = words.says(problem, program);
  return (
    <div className="grid grid-cols-[minmax(0,1fr)_auto] items-start gap-x-2 pr-2 hover:bg-hover max-md:grid-cols-1">
      <button
        {...inPalette('go-to-problem', `${t('place', { line })}: ${says}`)}
        type="button"
        className="grid grid-cols-[14px_minmax(0,1fr)] items-start gap-x-2.5 py-1.5 pl-3 md:grid-cols-[14px_72px_minmax(0,1fr)] text-left focus-visible:-outline-offset-2"
        onClick={() => store.getState().goTo(range)}
      >
        <span className="flex h-5 items-center">
          <VerdictIcon kind={severity} />
          <span className="sr-only">{t(`severity.${severity}`)}</span>
        </span>
        <span className="text-sm leading-5 whitespace-nowrap text-faint tabular-nums max-md:order-last max-md:col-start-2">
          {t('place', { line })}
        </span>
        <span className="grid">
          <span>{says}</span>
          <span className="text-muted">{words.todo(problem, program)}</span>
        </span>
      </button>
      {fix ? (
        <Button
          className="my-1 max-md:ml-9 max-md:justify-self-start"
          onClick={(event) => {
            store.getState().applyFix(fix.edits, of);
            // This row goes away; who works by keyboard stays in the list.
            event.currentTarget.closest<HTMLElement>(`#${drawerId}`)?.focus();
          }}
        >
          {words.fix(fix)}
        </Button>
      ) : null}
    </div>
  );
}
