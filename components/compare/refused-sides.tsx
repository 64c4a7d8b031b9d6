'use client';

import { useTranslations } from 'next-intl';
import { useEditorStore } from '@/components/editor/state/editor-context.tsx';
import { Button } from '@/components/ui/button.tsx';
import { VerdictIcon } from '@/components/ui/verdict-icon.tsx';
import { programName } from '@/lib/node-files/program-name.ts';
import { closeComparison, type Sides } from './comparison-store.ts';
import type { SideName } from './work/outcome.ts';

/** Says with which of two documents the program does not start. */
export function RefusedSides({ sides, refused }: { sides: Sides; refused: readonly SideName[] }) {
  const t = useTranslations('compare.view.refused');
  return refused.map((side) => (
    <p key={side} role="status" className="flex items-center gap-2 border-b border-line bg-bad-soft px-3 py-1.5">
      <VerdictIcon kind="error" />
      {t('one', { program: programName(sides[side].target.program), label: sides[side].label })}
    </p>
  ));
}

/** In place of everything where both sides are of one document with which the program does not start. */
export function RefusedDocument({ sides }: { sides: Sides }) {
  const t = useTranslations('compare.view.refused');
  const store = useEditorStore();
  const show = () => {
    const { reading, goTo } = store.getState();
    const error = reading.diagnostics.find(({ severity }) => severity === 'error');
    if (error) closeComparison(() => goTo(error.range));
  };
  return (
    <div className="grid max-w-lg content-start justify-items-start gap-2 p-4">
      <h2 className="flex items-center gap-2 font-semibold">
        <VerdictIcon kind="error" />
        {t('both', { program: programName(sides.left.target.program) })}
      </h2>
      <p className="text-muted">{t('bothDetail')}</p>
      {sides.left.text === store.getState().text ? <Button onClick={show}>{t('show')}</Button> : null}
    </div>
  );
}
