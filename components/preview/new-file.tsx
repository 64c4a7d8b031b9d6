'use client';

import { FilePlus2 } from 'lucide-react';
import { useTranslations } from 'next-intl';
import { useEditor } from '@/components/editor/state/editor-context.tsx';
import { whyNew } from './file-reasons.ts';

/** Says below a file that the last edit brought why it is written now: above, its lines would jump with each edit. */
export function NewFile({ path }: { path: string }) {
  const t = useTranslations('preview');
  const program = useEditor((state) => state.target.program);
  const reason = useEditor(({ filesBefore: files, targetBefore, target }) =>
    whyNew(path, { files, target: targetBefore }, target),
  );
  return (
    <p className="flex items-start gap-2 border-t border-line bg-accent-soft px-3 py-1.5">
      <FilePlus2 aria-hidden className="mt-0.5 size-3.5 shrink-0 text-accent" />
      <span className="min-w-0">{t(`appeared.${reason}`, { program })}</span>
    </p>
  );
}
